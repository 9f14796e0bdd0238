// Prose blocks: the paragraphs and list entries of a text that YAML holds.
// Lists begin and end where they do in Markdown (CommonMark 0.31, 5.2 and
// 5.3), so that both spellings say the same. No headings, tables or code: in
// YAML those have keys of their own, or are text.

#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "text/arena.h"

namespace bra::read {

struct ProseBlock {
  /// Trimmed, none empty; views into the text.
  std::vector<std::string_view> lines;
  /// `-`, `3)`, as it is written; empty for a paragraph.
  std::string_view marker;
  /// How many list entries the block stands in.
  int level = 0;
};

/// In the order they stand. Every word of `text` is in one of them.
std::vector<ProseBlock> prose_blocks(std::string_view text);

/// What a list entry in a meeting's prose begins with: `-` for any bullet, a
/// number as it is written. `entry` begins with the marker.
std::string_view prose_marker(std::string_view entry);

/// Lines as one text. A single one stays where it is.
std::string_view joined(std::span<const std::string_view> lines, Arena& words);

}  // namespace bra::read
