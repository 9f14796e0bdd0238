// cmark-gfm as an oracle: what GitHub's own reader of Markdown sees in a text.
// Only tests use it; it loses places in tables (see unit/syntax_cmark_test.cpp)
// and is slow on hostile input.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bra::test {

/// A block, in the terms of syntax::Block.
struct SeenBlock {
  std::string kind;  ///< as syntax::dump names it
  int depth = 0;
  int line = 0;  ///< from 1; 0 where cmark-gfm has lost it
  /// Its text without Markdown; of a table its cells, each row as `a|b/`. Of
  /// code and HTML nothing.
  std::string text;
  bool operator==(const SeenBlock&) const = default;
};

/// The blocks of `markdown`, those inside others after them. The paragraph
/// that a list item or quote begins with is the text of that.
std::vector<SeenBlock> seen_blocks(std::string_view markdown);

/// The text of a paragraph without its Markdown: a soft line break a space, a
/// hard one or `<br>` a line feed, comments gone.
std::string seen_text(std::string_view paragraph);

}  // namespace bra::test
