// A YAML tree: maps, lists and scalars with their places and no types. `NO`,
// `010` and `2024-05-17` are text; whoever asks for a date reads one.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "text/span.h"

namespace bra::syntax {

/// A text nested deeper or with more nodes is refused.
constexpr std::size_t max_yaml_depth = 32;
constexpr std::size_t max_yaml_nodes = 100'000;
/// The bytes of the longest key; yaml-cpp takes 1,024.
constexpr std::size_t max_yaml_key = 1000;

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
  /// The value's own bytes, quotes included; of a map or list, from its first
  /// key, dash or bracket to the end of its last value. For null: `~` or
  /// `null` as written, or an empty span just after the colon or the dash.
  Span span;
  /// In a map: the key, unquoted; and its bytes.
  std::string_view key;
  Span key_span;
  std::uint32_t first_child = 0;  ///< 0 is none: node 0 is the root
  std::uint32_t next = 0;         ///< the next child of the same parent

  bool operator==(const Node&) const = default;
};

struct YamlTree {
  /// nodes[0] is the root; empty if nothing could be read.
  std::vector<Node> nodes;
  /// Comments in the order they stand, from `#` to the end of the line.
  std::vector<Span> comments;

  [[nodiscard]] const Node* root() const {
    return nodes.empty() ? nullptr : nodes.data();
  }
  [[nodiscard]] const Node* first(const Node& parent) const {
    return parent.first_child == 0 ? nullptr : &nodes[parent.first_child];
  }
  [[nodiscard]] const Node* next(const Node& child) const {
    return child.next == 0 ? nullptr : &nodes[child.next];
  }

  /// Nothing is left but the memory.
  void clear() {
    nodes.clear();
    comments.clear();
  }

  /// A new last child of `parent`, after `previous` (0: the first). Its number.
  std::uint32_t append(std::uint32_t parent, std::uint32_t previous);

  bool operator==(const YamlTree&) const = default;
};

/// Two entries of `map` with the same key, the first such in the file, in
/// order; or nothing.
std::optional<std::pair<const Node*, const Node*>> twin_keys(
    const YamlTree& tree, const Node& map);

/// Whether a plain scalar written so is null: `~`, `null`, `Null`, `NULL`.
bool is_null_word(std::string_view text);

}  // namespace bra::syntax
