// Dice: random numbers for tests, the same on every machine and in every run.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace bra::test {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  /// From 0 to `sides` - 1. (SplitMix64; std distributions differ by library.)
  std::size_t roll(std::size_t sides) {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EB;
    return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % sides);
  }
  std::string_view pick(std::span<const std::string_view> from) {
    return from[roll(from.size())];
  }

 private:
  std::uint64_t state_;
};

}  // namespace bra::test
