// How blocks begin: what the text of one line, its indentation taken off, can
// be the first line of. Each function looks at that line alone.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bra::syntax {

/// False only if no block but a paragraph or a table can begin with `first`.
constexpr bool may_begin_block(char first) {
  switch (first) {
    case '#':
    case '`':
    case '~':
    case ':':
    case '<':
    case '>':
    case '=':
    case '-':
    case '*':
    case '_':
    case '+':
      return true;
    default:
      return first >= '0' && first <= '9';
  }
}

struct AtxHeading {
  std::uint8_t level = 1;
  std::string_view text;
};

/// `## words`, with or without closing `#`.
std::optional<AtxHeading> atx_heading(std::string_view line);

/// The level of the heading that `===` (1) or `---` (2) makes of the text
/// above it, or 0.
std::uint8_t setext_underline(std::string_view line);

/// Three or more of the same of `* - _`, with any blanks between.
bool is_thematic_break(std::string_view line);

/// A line of three or more backticks or tildes that opens a block of code.
struct CodeFence {
  char mark = '`';
  std::size_t size = 3;
  /// Whether `line` closes the block.
  [[nodiscard]] bool closed_by(std::string_view line) const;
};
std::optional<CodeFence> code_fence(std::string_view line);

struct ListMarker {
  /// Of the marker alone: 1 for `-`, 3 for `12.`.
  std::size_t size = 1;
  bool ordered = false;
};

/// A bullet or a number followed by a blank or nothing. Inside a paragraph
/// only `1` begins a list, and only if words follow: a line of prose may well
/// begin with `17. `.
std::optional<ListMarker> list_marker(std::string_view line, bool in_paragraph);

struct CheckBox {
  bool ticked = false;
  /// What follows it, without outer blanks.
  std::string_view words;
};

/// `[ ]`, `[x]` or `[X]`, followed by a blank or nothing.
std::optional<CheckBox> check_box(std::string_view text);

}  // namespace bra::syntax
