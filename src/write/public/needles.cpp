#include "write/public/needles.h"

namespace bra::write {

void Needles::add(std::string_view needle) {
  std::uint32_t node = 0;
  for (const char byte : needle) {
    std::uint32_t next = child(node, byte);
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.push_back({.byte = byte,
                        .sibling = nodes_[node].first_child,
                        .depth = nodes_[node].depth + 1});
      nodes_[node].first_child = next;
    }
    node = next;
  }
  if (nodes_[node].needle == none) {
    nodes_[node].needle = static_cast<std::uint32_t>(ends_.size());
  }
  ends_.push_back(node);
  order_.clear();
}

std::uint32_t Needles::child(std::uint32_t node, char byte) const {
  std::uint32_t one = nodes_[node].first_child;
  while (one != 0 && nodes_[one].byte != byte) one = nodes_[one].sibling;
  return one;
}

std::uint32_t Needles::step(std::uint32_t node, char byte) const {
  for (;; node = nodes_[node].fallback) {
    const std::uint32_t next = child(node, byte);
    if (next != 0 || node == 0) return next;
  }
}

void Needles::link() {
  if (!order_.empty()) return;
  order_.push_back(0);
  for (std::size_t i = 0; i < order_.size(); ++i) {
    const std::uint32_t node = order_[i];
    for (std::uint32_t one = nodes_[node].first_child; one != 0;
         one = nodes_[one].sibling) {
      Node& longer = nodes_[one];
      longer.fallback =
          node == 0 ? 0 : step(nodes_[node].fallback, longer.byte);
      const Node& back = nodes_[longer.fallback];
      longer.shorter = back.needle == none ? back.shorter : longer.fallback;
      order_.push_back(one);
    }
  }
}

}  // namespace bra::write
