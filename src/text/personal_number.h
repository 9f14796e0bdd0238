// Personal numbers: the Swedish personal identity numbers and coordination
// numbers that stand in a text. Dates, times, telephones, organisations and
// accounts look much like them and are none. The words that tell which it is
// are few, and a part of how such numbers are written: they stand here, below
// the catalogs.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"

namespace bra {

struct PersonalNumber {
  /// In bytes of the text searched.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Where the last four digits begin, which are never to be shown.
  std::size_t secret = 0;
  /// The check digit is right, and a separator, a century or a word before it
  /// leaves no doubt. Otherwise it may be another number, or a mistyped one.
  bool certain = false;
  /// Six digits of a day and four more of which the last is no check digit, and
  /// nothing but their number tells what they are: a case's as well.
  bool doubtful = false;

  /// `811218-****`, of the text that was searched.
  [[nodiscard]] std::string masked(std::string_view text) const;
};

/// What is known about the text; the more, the fewer false alarms.
struct NumberHints {
  /// The day the text is about: numbers that are days near it are no births,
  /// unless a word such as `född` says so.
  std::optional<Day> about;
  /// Nobody is born later, and nobody is older than 125 years.
  std::optional<Day> today;
};

/// Those that stand in `text`, in order. Linear in its length, whatever the
/// bytes.
std::vector<PersonalNumber> personal_numbers(std::string_view text,
                                             const NumberHints& hints);

/// Those of them that are in a usual form: `811218-9876`, `19811218 9876`. Only
/// they may be certain.
std::vector<PersonalNumber> personal_numbers_in_form(std::string_view text,
                                                     const NumberHints& hints);

/// `text` with the last four digits of every personal number as `****`.
std::string hide_personal_numbers(std::string_view text);

}  // namespace bra
