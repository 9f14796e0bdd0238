// Officers: whether the minutes say who led the meeting and who wrote.

#pragma once

#include "check/rule.h"

namespace bra::check {

struct OfficeWords {
  Office office = Office::none;
  std::optional<std::size_t> Meeting::*holder = nullptr;
  /// As the key at the top names the holder.
  Words Meeting::*written = nullptr;
  /// Said when nobody is named.
  std::string_view missing;
  /// Said when several are; {} are their names.
  std::string_view several;
  std::string_view remedy;
};

/// Reports each held meeting that has no holder of the office, or several, or
/// one who was away or whose name is nearly that of somebody present.
void look_for(const OfficeWords& words, const RuleContext& context,
              Reporter& report);

}  // namespace bra::check
