// Facts: all that a meeting says, and nothing of where it stands: two files
// that say the same have the same facts.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/meeting.h"

namespace bra {

struct Fact {
  /// `follow-up`, `state`; static storage.
  std::string_view label;
  /// The minutes' own words, or a number. Prose has the line feeds it has.
  std::string value;
  /// Whether it belongs to the latest one before it that is no part: a
  /// follow-up's state.
  bool is_part = false;

  bool operator==(const Fact&) const = default;
};

/// In the order of the minutes.
std::vector<Fact> listed_facts(const Meeting& meeting);

/// The same as text.
std::string facts_of(const Meeting& meeting);

}  // namespace bra
