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

/// Letters and their capitals differ in this bit, also å and Å in their second
/// byte.
constexpr unsigned char small_byte(char c) {
  return static_cast<unsigned char>(static_cast<unsigned char>(c) | 0x20U);
}

constexpr std::array<unsigned char, 256> table_of_small_word_bytes() {
  std::array<unsigned char, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    if (!word_bytes[c] || c == 0xC2 || c == 0xE2) continue;
    table[c] = small_byte(static_cast<char>(c));
  }
  return table;
}

/// Of a byte that is of a word whatever stands beside it, its small one; else
/// 0. A long blank begins with one of the two that are left out.
inline constexpr auto small_word_bytes = table_of_small_word_bytes();

/// `Phrase` has a `head`, the words that it begins with, in small letters;
/// never empty.
template <class Phrase>
class ByBeginning {
 public:
  /// Those that begin alike keep their order.
  explicit ByBeginning(std::vector<Phrase> all) {
    for (const Phrase& phrase : all) size_ = std::min(size_, size_of(phrase));
    std::vector<std::pair<std::size_t, std::size_t>> order;  // number, place
    order.reserve(all.size());
    for (const Phrase& phrase : all) {
      order.emplace_back(number_of(phrase.head), order.size());
      ++from_[order.back().first + 1];
      first_[small_byte(phrase.head[0])] = true;
      few_[few_of(phrase.head)] = true;
    }
    std::partial_sum(from_.begin(), from_.end(), from_.begin());
    std::sort(order.begin(), order.end());
    all_.reserve(all.size());
    for (const auto& one : order) all_.push_back(std::move(all[one.second]));
  }

  /// Whether one may begin with the byte, a capital or not.
  [[nodiscard]] bool begins(char c) const { return first_[small_byte(c)]; }

  /// Whether `text` may begin with one. Nearly no word does.
  [[nodiscard]] bool may_be_at(std::string_view text) const {
    return few_[few_of(text)];
  }

  /// The phrases that `text` may begin with, in capitals or not, and with any
  /// blanks between its words.
  [[nodiscard]] std::span<const Phrase> at(std::string_view text) const {
    if (!may_be_at(text)) return {};
    const std::size_t number = number_of(text);
    return std::span(all_).subspan(from_[number],
                                   from_[number + 1] - from_[number]);
  }

 private:
  static constexpr std::size_t numbers = 4096;
  static constexpr std::size_t factor = 37;

  static unsigned of_word(char c) {
    return small_word_bytes[static_cast<unsigned char>(c)];
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

  /// A number of the first so many bytes. Words with one blank between them are
  /// nearly all that is asked, and go the short way.
  static std::size_t number_of(std::string_view text, std::size_t size) {
    std::size_t number = 0;
    const std::size_t end = std::min(size, text.size());
    for (std::size_t at = 0; at < end; ++at) {
      const unsigned small = of_word(text[at]);
      const bool is_known =
          small != 0 || (text[at] == ' ' && at + 1 < text.size() &&
                         of_word(text[at + 1]) != 0);
      if (!is_known) return spread_number_of(text, size);
      number = number * factor + small;
    }
    return end < size ? number * factor : number;
  }

  static std::size_t spread_number_of(std::string_view text, std::size_t size) {
    std::size_t number = 0;
    first_bytes(text, size,
                [&](unsigned byte) { number = number * factor + byte; });
    return number;
  }

  std::size_t number_of(std::string_view text) const {
    return number_of(text, size_) % numbers;
  }

  /// Of the few bytes of a word that tell of nearly every one that no phrase
  /// begins so. Every word of every file is asked.
  [[nodiscard]] std::size_t few_of(std::string_view text) const {
    if (size_ >= 3 && text.size() >= 3) {
      const std::size_t first = of_word(text[0]);
      const std::size_t second = of_word(text[1]);
      const std::size_t third = of_word(text[2]);
      if (first != 0 && second != 0 && third != 0) {
        return ((first * factor + second) * factor + third) % numbers;
      }
    }
    return number_of(text, std::min<std::size_t>(size_, 3)) % numbers;
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
  /// By the number of the few bytes: whether a phrase begins so.
  std::array<bool, numbers> few_{};
};

}  // namespace bra
