// Loose numbers: personal numbers and telephone numbers that are parted in a
// way that no form has: `1981-12-18-9876`, `811218-98 76`, `811218/9876`,
// `070.123.45.67`.

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bra {

struct LooseNumber {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Where the last four digits of a personal number begin.
  std::size_t secret = 0;
  /// Else a personal number.
  bool is_telephone = false;
  /// No hyphen parts the last four from the day: they may be a time.
  bool is_blank = false;
};

/// In order. A personal number has a day, a right check digit, and a hyphen or
/// the like before its last four, or a day in one group, or parts as it is
/// often said in; a telephone number is a mobile's, or begins with an area code
/// in brackets.
std::vector<LooseNumber> loose_numbers(std::string_view text);

}  // namespace bra
