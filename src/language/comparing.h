// Comparing: when two texts of minutes are the same words. By NFC and case
// folding; runs of blanks count as one.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bra {

/// The key by which texts are compared: folded, blanks as one space, trimmed.
std::string comparable(std::string_view text);

/// Whether a word can end before byte `at`: no letter or digit follows.
bool is_border(std::string_view text, std::size_t at);

/// How many bytes at the start of `text` say `known`, which is folded; 0 if
/// they do not. An å may be written as two characters, so what is not composed
/// may be longer than the word it says.
std::size_t phrase_at(std::string_view text, std::string_view known);

}  // namespace bra
