// Word bytes: where words begin and end, told by the byte, for texts that are
// looked through as a whole.

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "text/ascii.h"

namespace bra {

constexpr std::array<bool, 256> table_of_word_bytes() {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    table[c] = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
               (c >= 'a' && c <= 'z');
  }
  return table;
}

/// By byte: letters, digits and every byte of a longer character.
inline constexpr auto word_bytes = table_of_word_bytes();

inline bool is_word_byte(char c) {
  return word_bytes[static_cast<unsigned char>(c)];
}

/// The same without digits.
inline bool is_letter_byte(char c) { return is_word_byte(c) && !is_digit(c); }

/// The bytes of a blank of more than one byte, which keeps words together on a
/// line, that `text` has at `at`: U+00A0, U+2009, U+202F. 0 if it has none.
inline std::size_t long_blank(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) < 0xC2) return 0;  // as nearly all
  for (const std::string_view blank : {"\u00A0", "\u2009", "\u202F"}) {
    if (text.substr(at, blank.size()) == blank) return blank.size();
  }
  return 0;
}

/// Where the next word begins from `at` on; the text's end if there is none.
inline std::size_t word_begin(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_word_byte(text[at])) ++at;
  return at;
}

/// Where the word at `at` ends.
inline std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text[at])) ++at;
  return at;
}

}  // namespace bra
