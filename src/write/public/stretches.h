// Stretches: parts of a text, however many they are, and whether one of them
// meets another part.

#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace bra::write {

class Stretches {
 public:
  /// Each from a byte to before another, in any order.
  explicit Stretches(std::vector<std::pair<std::size_t, std::size_t>> all);

  /// Whether one of them has a byte from `begin` to before `end`.
  [[nodiscard]] bool meet(std::size_t begin, std::size_t end) const;

 private:
  /// Where each begins, in order.
  std::vector<std::size_t> begins_;
  /// Where the last of those that begin no later ends.
  std::vector<std::size_t> ends_;
};

}  // namespace bra::write
