// A YAML tree: maps, lists and scalars with their places and no types. `NO`,
// `010` and `2024-05-17` are text; whoever asks for a date reads one.

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace bra::syntax {

enum class NodeKind : std::uint8_t { null, scalar, map, list };
enum class Style : std::uint8_t {
  plain,
  single_quoted,
  double_quoted,
  literal,
  folded
};

/// Children are linked, in the order they stand in the file.
struct Node {
  NodeKind kind = NodeKind::null;
  Style style = Style::plain;
  /// A scalar's text: unescaped and unfolded, in the source or the arena.
  std::string_view text;
  /// The value's own bytes, quotes included. For null: an empty span just
  /// after the key's colon or the list's dash.
  Span span;
  /// In a map: the key, unquoted; and its bytes.
  std::string_view key;
  Span key_span;
  std::uint32_t first_child = 0;  ///< 0 is none: node 0 is the root
  std::uint32_t next = 0;         ///< the next child of the same parent
};

struct YamlTree {
  /// nodes[0] is the root; empty if nothing could be read.
  std::vector<Node> nodes;

  [[nodiscard]] const Node* root() const {
    return nodes.empty() ? nullptr : nodes.data();
  }
  [[nodiscard]] const Node* first(const Node& parent) const {
    return parent.first_child == 0 ? nullptr : &nodes[parent.first_child];
  }
  [[nodiscard]] const Node* next(const Node& child) const {
    return child.next == 0 ? nullptr : &nodes[child.next];
  }
};

}  // namespace bra::syntax
