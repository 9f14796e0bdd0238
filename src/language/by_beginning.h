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

/// `Phrase` has a `head`, the words that it begins with, in small letters;
/// never empty.
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
      few_[number_of(phrase.head, fewest()) % numbers] = true;
    }
    std::partial_sum(from_.begin(), from_.end(), from_.begin());
  }

  /// Whether one may begin with the byte, a capital or not.
  [[nodiscard]] bool begins(char c) const { return first_[small_byte(c)]; }

  /// The phrases that `text` may begin with, in capitals or not, and with any
  /// blanks between its words.
  [[nodiscard]] std::span<const Phrase> at(std::string_view text) const {
    if (!begins_with_few(text)) return {};
    const std::size_t number = number_of(text);
    return std::span(all_).subspan(from_[number],
                                   from_[number + 1] - from_[number]);
  }

 private:
  static constexpr std::size_t numbers = 4096;
  static constexpr std::size_t factor = 37;

  // Letters and their capitals differ in this bit, also å and Å in their second
  // byte.
  static unsigned char small_byte(char c) {
    return static_cast<unsigned char>(static_cast<unsigned char>(c) | 0x20U);
  }

  /// Passes the first so many bytes on, what stands between two words and after
  /// the last as one that is 0.
  template <class Take>
  static void first_bytes(std::string_view text, std::size_t size, Take take) {
    bool was_word = true;
    for (std::size_t at = 0; size > 0 && at < text.size(); --size) {
      was_word = is_of_word(text, at);
      take(was_word ? small_byte(text[at]) : 0U);
      at = was_word ? at + 1 : border_end(text, at);
    }
    if (size > 0 && was_word) take(0U);
  }

  static bool is_of_word(std::string_view text, std::size_t at) {
    return is_word_byte(text[at]) && long_blank(text, at) == 0;
  }

  // No phrase is parted by more than this, and a file can be one such border.
  static constexpr std::size_t widest_border = 64;

  static std::size_t border_end(std::string_view text, std::size_t at) {
    const std::size_t limit = std::min(text.size(), at + widest_border);
    while (at < limit && !is_of_word(text, at)) {
      at += std::max<std::size_t>(long_blank(text, at), 1);
    }
    return at < text.size() && is_of_word(text, at) ? at : text.size();
  }

  static std::size_t number_of(std::string_view text, std::size_t size) {
    std::size_t number = 0;
    first_bytes(text, size,
                [&](unsigned byte) { number = number * factor + byte; });
    return number;
  }
  std::size_t number_of(std::string_view text) const {
    return number_of(text, size_) % numbers;
  }

  /// How many bytes of a word tell of nearly every one that no phrase begins
  /// so.
  [[nodiscard]] std::size_t fewest() const {
    return std::min<std::size_t>(size_, 3);
  }

  /// False only if none of the phrases begins as `text`.
  [[nodiscard]] bool begins_with_few(std::string_view text) const {
    if (text.size() < fewest()) return true;
    std::size_t number = 0;
    for (std::size_t at = 0; at < fewest(); ++at) {
      const char c = text[at];
      // What parts words may have any length; a long blank begins so.
      if (!is_word_byte(c) || c == '\xC2' || c == '\xE2') return true;
      number = number * factor + small_byte(c);
    }
    return few_[number % numbers];
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
  /// By the number of the fewest bytes: whether a phrase begins so.
  std::array<bool, numbers> few_{};
};

}  // namespace bra
