// By beginning: phrases of lists by their first three bytes. All prose of all
// minutes is looked through for them, and nearly no word begins as one does.

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "text/word_bytes.h"

namespace bra {

/// `Phrase` has a `head`, the words that it begins with, in small letters.
template <class Phrase>
class ByBeginning {
 public:
  explicit ByBeginning(std::vector<Phrase> all) : all_(std::move(all)) {
    std::sort(all_.begin(), all_.end(), [](const Phrase& a, const Phrase& b) {
      return number_of(a.head) < number_of(b.head);
    });
    for (const Phrase& phrase : all_) ++from_[number_of(phrase.head) + 1];
    std::partial_sum(from_.begin(), from_.end(), from_.begin());
  }

  /// The phrases that `text` may begin with, in capitals or not.
  [[nodiscard]] std::span<const Phrase> at(std::string_view text) const {
    const std::size_t number = number_of(text);
    return std::span(all_).subspan(from_[number],
                                   from_[number + 1] - from_[number]);
  }

 private:
  static constexpr std::size_t numbers = 4096;

  // Of the first three bytes, the same in capitals; others may have it too. All
  // that is in no word counts as one, since a phrase may end there.
  static std::size_t number_of(std::string_view text) {
    constexpr unsigned small = 0x20;
    std::size_t number = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const char c = i < text.size() ? text[i] : ' ';
      const unsigned letter = static_cast<unsigned char>(c) | small;
      number = number * 37 + (is_word_byte(c) ? letter : 0U);
    }
    return number % numbers;
  }

  std::vector<Phrase> all_;
  /// Where in all_ the phrases of each number stand, up to those of the next.
  std::array<std::uint16_t, numbers + 1> from_{};
};

}  // namespace bra
