// Comparing: when two texts of minutes are the same words. By NFC and case
// folding; runs of blanks count as one.

#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace bra {

/// The key by which texts are compared: folded, blanks as one space, trimmed.
std::string comparable(std::string_view text);

/// The same for a look-up, without an allocation for what is not long.
class Comparable {
 public:
  explicit Comparable(std::string_view text);
  Comparable(const Comparable&) = delete;
  Comparable& operator=(const Comparable&) = delete;

  [[nodiscard]] std::string_view text() const { return text_; }

 private:
  std::array<char, 128> near_;  // left as it is until the key is written
  std::string far_;
  std::string_view text_;
};

/// Whether a word can end before byte `at`: no letter or digit follows.
bool is_border(std::string_view text, std::size_t at);

/// How many bytes at the start of `text` say `known`, which is folded; 0 if
/// they do not. An å may be written as two characters, so what is not composed
/// may be longer than the word it says.
std::size_t phrase_at(std::string_view text, std::string_view known);

}  // namespace bra
