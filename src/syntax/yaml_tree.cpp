#include "syntax/yaml_tree.h"

#include <algorithm>

namespace bra::syntax {
namespace {

using Twins = std::optional<std::pair<const Node*, const Node*>>;

// Most maps are small, and then comparing each with each needs no memory.
constexpr std::size_t small_map = 16;

Twins twins_among_few(const YamlTree& tree, const Node& map) {
  for (const Node* later = tree.first(map); later != nullptr;
       later = tree.next(*later)) {
    for (const Node* first = tree.first(map); first != later;
         first = tree.next(*first)) {
      if (first->key == later->key) return std::pair(first, later);
    }
  }
  return {};
}

// Sorted by key and place, twins are neighbours; of several pairs the one
// whose second stands first in the file is told.
Twins twins_among_many(const YamlTree& tree, const Node& map) {
  std::vector<const Node*> sorted;
  for (const Node* child = tree.first(map); child != nullptr;
       child = tree.next(*child)) {
    sorted.push_back(child);
  }
  std::sort(sorted.begin(), sorted.end(), [](const Node* a, const Node* b) {
    return a->key != b->key ? a->key < b->key : a < b;
  });
  Twins found;
  for (std::size_t at = 1; at < sorted.size(); ++at) {
    const Node* const first = sorted[at - 1];
    const Node* const later = sorted[at];
    if (first->key != later->key) continue;
    if (!found || later < found->second) found = {first, later};
  }
  return found;
}

}  // namespace

std::uint32_t YamlTree::append(std::uint32_t parent, std::uint32_t previous) {
  const auto number = static_cast<std::uint32_t>(nodes.size());
  nodes.emplace_back();
  if (previous == 0) {
    nodes[parent].first_child = number;
  } else {
    nodes[previous].next = number;
  }
  return number;
}

Twins twin_keys(const YamlTree& tree, const Node& map) {
  std::size_t count = 0;
  for (const Node* child = tree.first(map); child != nullptr;
       child = tree.next(*child)) {
    if (++count > small_map) return twins_among_many(tree, map);
  }
  return twins_among_few(tree, map);
}

bool is_null_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

}  // namespace bra::syntax
