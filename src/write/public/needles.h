// Needles: many texts looked for in another in one pass, however many they are
// (Aho and Corasick, "Efficient string matching", 1975).

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <string_view>
#include <vector>

namespace bra::write {

class Needles {
 public:
  /// One more, which is not empty. They are numbered from 0.
  void add(std::string_view needle);

  [[nodiscard]] std::size_t size() const { return ends_.size(); }

  /// The one with the lowest number that stands somewhere where `fits(begin,
  /// end)`; nothing else than size() if none does.
  template <class Fits>
  [[nodiscard]] std::size_t first_in(std::string_view text, Fits fits) {
    link();
    std::size_t first = size();
    std::uint32_t node = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      node = step(node, text[at]);
      std::uint32_t here =
          nodes_[node].needle == none ? nodes_[node].shorter : node;
      for (; here != 0; here = nodes_[here].shorter) {
        const std::size_t end = at + 1;
        if (nodes_[here].needle < first &&
            fits(end - nodes_[here].depth, end)) {
          first = nodes_[here].needle;
        }
      }
    }
    return first;
  }

 private:
  static constexpr std::uint32_t none =
      std::numeric_limits<std::uint32_t>::max();

  /// The beginning of some needles. Nodes are told apart by their places; the
  /// root is 0 and nobody's child, so that 0 is also nothing.
  struct Node {
    char byte = 0;
    std::uint32_t first_child = 0;
    std::uint32_t sibling = 0;
    std::uint32_t depth = 0;
    /// The longest other beginning that this one ends in.
    std::uint32_t fallback = 0;
    /// The longest other whole needle that it ends in.
    std::uint32_t shorter = 0;
    /// The needle that it is the whole of.
    std::uint32_t needle = none;
  };

  [[nodiscard]] std::uint32_t child(std::uint32_t node, char byte) const;
  [[nodiscard]] std::uint32_t step(std::uint32_t node, char byte) const;
  void link();

  // Hidden passages may be all of a file; nothing of it is to be there twice.
  std::deque<Node> nodes_ = std::deque<Node>(1);
  /// The node of each needle.
  std::vector<std::uint32_t> ends_;
  /// All nodes, the shorter before the longer; as many as were linked.
  std::vector<std::uint32_t> order_;
};

}  // namespace bra::write
