// Question: what is asked of a book, as values. Made from terms and periods
// (ask.h); nothing here knows the command line.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/date.h"

namespace bra::query {

/// One condition. Conditions with the same key are alternatives, different
/// keys must all hold.
struct Term {
  /// `owner area state meeting opened due org level id council text`.
  std::string key;
  /// What it must match; empty with `none`.
  std::string value;
  bool negated = false;  ///< not:owner:maja
  bool none = false;     ///< no:owner
};

enum class Which : std::uint8_t { by_default, open, done, all };

struct Question {
  std::vector<Term> terms;
  /// Meetings (or pictures, for risk) in it; unset if none was given.
  std::optional<Period> period;
  /// `last 3 meetings`; resolved for each book.
  std::optional<int> last_meetings;
  Which which = Which::by_default;
  bool overdue = false;
  bool unowned = false;
  Day today;
};

}  // namespace bra::query
