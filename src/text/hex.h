// Hexadecimal numbers in text.

#pragma once

#include <optional>
#include <string_view>

namespace bra {

constexpr std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return {};
}

/// Of no more than eight digits.
constexpr std::optional<unsigned> hex_number(std::string_view digits) {
  unsigned number = 0;
  for (const char c : digits) {
    const auto digit = hex_digit(c);
    if (!digit) return {};
    number = number * 16 + *digit;
  }
  return number;
}

}  // namespace bra
