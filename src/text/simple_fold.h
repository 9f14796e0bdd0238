// Simple folding: the characters of ordinary Swedish text fold one by one,
// into as many bytes as they have. Whoever compares words can do so byte by
// byte and makes no string; everything else is left to utf8.h.

#pragma once

#include <cstddef>

namespace bra::utf8 {

/// Writes the fold of the character that `text` begins with to `out`, which
/// has room for 3 bytes, and returns its size: ASCII, Latin-1 and the dashes
/// and quotation marks of U+2010 to U+203F. 0 for any other, and where
/// nothing is `left`.
inline std::size_t fold_simple(const char* text, std::size_t left, char* out) {
  if (left == 0) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) {
    out[0] = first >= 'A' && first <= 'Z' ? static_cast<char>(first + 0x20)
                                          : text[0];
    return 1;
  }
  if (left == 1) return 0;
  const auto next = static_cast<unsigned char>(text[1]);
  if (first == 0xC3) {
    if ((next & 0xC0U) != 0x80U || next == 0x9F) return 0;  // ß is ss
    const bool capital = next <= 0x9E && next != 0x97;      // × is none
    out[0] = text[0];
    out[1] = static_cast<char>(capital ? next + 0x20 : next);
    return 2;
  }
  if (first == 0xC2) {
    if ((next & 0xC0U) != 0x80U || next == 0xB5) return 0;  // µ is Greek μ
    out[0] = text[0];
    out[1] = text[1];
    return 2;
  }
  if (left > 2 && first == 0xE2 && next == 0x80 &&
      static_cast<unsigned char>(text[2]) >= 0x90 &&
      static_cast<unsigned char>(text[2]) <= 0xBF) {
    out[0] = text[0];
    out[1] = text[1];
    out[2] = text[2];
    return 3;
  }
  return 0;
}

}  // namespace bra::utf8
