// Loose numbers: personal numbers and telephone numbers that are parted in a
// way that no form has: `1981-12-18-9876`, `811218 - 9876`, `070.123.45.67`.
// What a check would not call one for certain must not be in a public copy.

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bra::write {

struct LooseNumber {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Else a personal number.
  bool is_telephone = false;
};

/// In order. A personal number has a day, a right check digit and a hyphen or
/// the like before its last four; a telephone number is a mobile's, or begins
/// with an area code in brackets.
std::vector<LooseNumber> loose_numbers(std::string_view text);

}  // namespace bra::write
