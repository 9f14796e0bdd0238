// Hostile text for tests of what is printed: bytes that could move a cursor,
// break a cell, start a formula or give an order. And a source of numbers that
// is the same on every machine.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bra::test {

/// Texts that were written to do harm.
const std::vector<std::string>& hostile_texts();

/// A sequence of numbers that only depends on its seed.
class Numbers {
 public:
  explicit Numbers(std::uint32_t seed) : state_(seed) {}
  /// 0 to `limit` - 1.
  std::size_t below(std::size_t limit) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8U) % limit;
  }

 private:
  std::uint32_t state_;
};

/// A text of `words` invented words with Swedish, wide and combining letters,
/// parted by blanks and now and then by a line feed.
std::string random_text(Numbers& numbers, std::size_t words);

/// Any bytes.
std::string random_bytes(Numbers& numbers, std::size_t size);

}  // namespace bra::test
