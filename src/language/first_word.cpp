#include "language/first_word.h"

#include <cstddef>

namespace bra {

std::string_view first_word(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    const bool is_ascii_word = (c >= 'a' && c <= 'z') ||
                               (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (is_ascii_word) {
      ++at;
      continue;
    }
    if (static_cast<unsigned char>(c) < 0x80) break;
    // Of Latin-1, all but the two signs among its letters.
    const auto next =
        at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    const bool is_letter = static_cast<unsigned char>(c) == 0xC3 &&
                           (next & 0xC0U) == 0x80 && next != 0x97 &&
                           next != 0xB7;
    if (!is_letter) return {};
    at += 2;
  }
  return text.substr(0, at);
}

}  // namespace bra
