// By beginning: phrases of lists by their first bytes. All prose of all minutes
// is looked through for them, and nearly no word begins as one does.

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
    for (const Phrase& phrase : all_) size_ = std::min(size_, size_of(phrase));
    const auto number = [&](const Phrase& phrase) {
      return number_of(phrase.head);
    };
    std::sort(all_.begin(), all_.end(), [&](const Phrase& a, const Phrase& b) {
      return number(a) < number(b);
    });
    for (const Phrase& phrase : all_) {
      ++from_[number(phrase) + 1];
      first_[small_byte(phrase.head[0])] = true;
    }
    std::partial_sum(from_.begin(), from_.end(), from_.begin());
  }

  /// Whether one may begin with the byte, a capital or not.
  [[nodiscard]] bool begins(char c) const { return first_[small_byte(c)]; }

  /// The phrases that `text` may begin with, in capitals or not, and with any
  /// blanks between its words.
  [[nodiscard]] std::span<const Phrase> at(std::string_view text) const {
    const std::size_t number = number_of(text);
    return std::span(all_).subspan(from_[number],
                                   from_[number + 1] - from_[number]);
  }

 private:
  static constexpr std::size_t numbers = 4096;

  // Letters and their capitals differ in this bit, also å and Å in their second
  // byte.
  static unsigned char small_byte(char c) {
    return static_cast<unsigned char>(static_cast<unsigned char>(c) | 0x20U);
  }

  /// Passes the first so many bytes on, what stands between two words and after
  /// the last as one that is 0.
  template <class Take>
  static void first_bytes(std::string_view text, std::size_t size, Take take) {
    for (std::size_t at = 0; size > 0 && at < text.size(); --size) {
      const bool is_word = is_word_byte(text[at]);
      take(is_word ? small_byte(text[at]) : 0U);
      at = is_word ? at + 1 : word_begin(text, at);
    }
    if (size > 0) take(0U);
  }

  std::size_t number_of(std::string_view text) const {
    std::size_t number = 0;
    first_bytes(text, size_,
                [&](unsigned byte) { number = number * 37 + byte; });
    return number % numbers;
  }

  // With the border that its last word ends at.
  static std::size_t size_of(const Phrase& phrase) {
    std::size_t size = 0;
    first_bytes(phrase.head, most, [&](unsigned) { ++size; });
    return size;
  }

  static constexpr std::size_t most = 6;

  std::vector<Phrase> all_;
  /// So many bytes every phrase has.
  std::size_t size_ = most;
  /// Where in all_ the phrases of each number stand, up to those of the next.
  std::array<std::uint16_t, numbers + 1> from_{};
  std::array<bool, 256> first_{};
};

}  // namespace bra
