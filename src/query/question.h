// Question: what is asked of a book, as values. Made from terms and periods
// (ask.h) before any file is read; nothing here knows the command line.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/vocabulary.h"
#include "text/date.h"
#include "text/span.h"

namespace bra::query {

/// A time as people ask for it: days, or the latest meetings, which only a
/// book can turn into days.
struct When {
  Period days;
  /// So many of the latest meetings in `days`.
  std::optional<int> last_meetings;
};

/// What the keys of terms are called.
namespace keys {
inline constexpr std::string_view owner = "owner";
inline constexpr std::string_view area = "area";
inline constexpr std::string_view state = "state";
inline constexpr std::string_view meeting = "meeting";
inline constexpr std::string_view opened = "opened";
inline constexpr std::string_view due = "due";
inline constexpr std::string_view organisation = "org";
inline constexpr std::string_view level = "level";
inline constexpr std::string_view id = "id";
inline constexpr std::string_view council = "council";
inline constexpr std::string_view text = "text";

/// In the order in which the manual lists them.
inline constexpr std::string_view all[] = {
    owner,        area,  state, meeting, opened, due,
    organisation, level, id,    council, text};
}  // namespace keys

/// One condition. Conditions with the same key are alternatives, different
/// keys must all hold; a negated one must never.
struct Term {
  /// One of keys::all.
  std::string key;
  /// What it must match; empty with `none`.
  std::string value;
  bool negated = false;  ///< not:owner:maja
  bool none = false;     ///< no:owner
  /// A word without a key: text that must be there whatever the others are.
  bool bare = false;
  /// For the keys whose values are times: meeting, opened, due.
  std::optional<When> when;
  /// Its place on the command line.
  Span where;
};

enum class Which : std::uint8_t { by_default, open, done, all };

struct Question {
  std::vector<Term> terms;
  /// Meetings (or pictures, for risk) in it; unset if none was given.
  std::optional<Period> period;
  /// So many of the latest meetings in the period; resolved for each book.
  std::optional<int> last_meetings;
  Which which = Which::by_default;
  bool overdue = false;
  bool unowned = false;
  /// What is to be shown (`bra show`): a number, a day or words.
  std::string subject;
  Span subject_where;
  Day today;
  /// Null understands only canonical words.
  const Vocabulary* vocabulary = nullptr;
};

/// A term as people write it: `not:owner:maja`, `no:owner`, `kameror`.
std::string written(const Term& term);

}  // namespace bra::query
