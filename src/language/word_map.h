// WordMap: words and what they mean, for look-ups by the thousand. The keys
// are comparable() already. Words are only added, never taken away.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bra {

template <class Thing>
class WordMap {
 public:
  using Entry = std::pair<std::string, Thing>;

  /// What `word` means, or null.
  [[nodiscard]] const Thing* find(std::string_view word) const {
    const std::size_t at = place_of(word);
    return at == none ? nullptr : &entries_[at].second;
  }
  [[nodiscard]] Thing* find(std::string_view word) {
    const std::size_t at = place_of(word);
    return at == none ? nullptr : &entries_[at].second;
  }

  /// What `word` means, from now on something if it meant nothing. Good until
  /// the next word is new.
  Thing& operator[](std::string_view word) {
    if (const std::size_t at = place_of(word); at != none) {
      return entries_[at].second;
    }
    entries_.emplace_back(std::string(word), Thing{});
    if (entries_.size() * 2 > slots_.size()) {
      spread();
    } else {
      take_slot(entries_.size() - 1);
    }
    return entries_.back().second;
  }

  /// Lets `word` mean `thing`, unless it means something already.
  void add(std::string_view word, Thing thing) {
    if (place_of(word) == none) (*this)[word] = std::move(thing);
  }

  /// In the order they were added.
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Multiplied eight bytes at a time, of which the last may be mixed twice: a
  // copy whose size is known needs no call.
  static std::size_t hash(std::string_view word) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
    std::uint64_t sum = word.size() * factor;
    const auto mix = [&sum](std::uint64_t bytes) {
      sum = (sum ^ bytes) * factor;
      sum ^= sum >> 32U;
    };
    const char* const end = word.data() + word.size();
    if (word.size() >= 8) {
      for (const char* at = word.data(); at < end - 8; at += 8) {
        mix(bytes_at<std::uint64_t>(at));
      }
      mix(bytes_at<std::uint64_t>(end - 8));
    } else if (word.size() >= 4) {
      mix(std::uint64_t{bytes_at<std::uint32_t>(word.data())} << 32U |
          bytes_at<std::uint32_t>(end - 4));
    } else {
      for (const char c : word) mix(static_cast<unsigned char>(c));
    }
    return sum;
  }

  template <class Number>
  static Number bytes_at(const char* at) {
    Number bytes = 0;
    std::memcpy(&bytes, at, sizeof(bytes));
    return bytes;
  }

  [[nodiscard]] std::size_t place_of(std::string_view word) const {
    if (slots_.empty()) return none;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hash(word) & mask;; slot = (slot + 1) & mask) {
      const std::uint32_t entry = slots_[slot];
      if (entry == 0) return none;
      if (entries_[entry - 1].first == word) return entry - 1;
    }
  }

  void take_slot(std::size_t entry) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash(entries_[entry].first) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<std::uint32_t>(entry + 1);
  }

  void spread() {
    slots_.assign(slots_.empty() ? 16 : slots_.size() * 2, 0);
    for (std::size_t i = 0; i < entries_.size(); ++i) take_slot(i);
  }

  std::vector<Entry> entries_;
  /// Into entries_, from 1; 0 is free. A power of two, half of them free.
  std::vector<std::uint32_t> slots_;
};

}  // namespace bra
