// The Markdown block scanner: what stands where in a file, in bytes, and no
// meaning at all. It knows the blocks that minutes are written in; inlines
// are left alone (see inline.h). Linear in the size of the text, whatever the
// bytes.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "text/span.h"

namespace bra::syntax {

enum class BlockKind : std::uint8_t {
  heading,    ///< `## words` or words underlined by === or ---
  paragraph,  ///< lines of text
  list_item,  ///< a bullet or number; `lines` is the text it begins with
  table,      ///< a pipe table: `rows`, the first is the header
  code,       ///< fenced or indented; never looked into
  comment,    ///< an HTML comment and nothing else on its lines
  html,       ///< other HTML, with whatever stands on its lines
  thematic_break,
  quote,       ///< lines beginning with `>`; `lines` is the text it begins with
  fence_open,  ///< `::: internt OSL 25:1`; lines[0] is what follows the colons
  fence_close  ///< `:::`
};

enum class Task : std::uint8_t { none, empty, ticked };

/// One cell: its text without outer blanks.
struct Cell {
  Span span;
};

/// A row has the cells that are written in it, be they fewer or more than the
/// header's; the header's `cell_count` is the width of the table.
struct TableRow {
  /// The row from its first to its last character that is not blank.
  Span span;
  /// Into Markdown::cells.
  std::uint32_t first_cell = 0;
  std::uint32_t cell_count = 0;
};

struct Block {
  BlockKind kind = BlockKind::paragraph;
  /// Headings 1 to 6; list items: how many list items it stands in, 0
  /// outermost.
  std::uint8_t level = 0;
  /// How many list items and quotes the block stands in.
  std::uint8_t depth = 0;
  /// A list item's check box; it is not part of `lines`.
  Task task = Task::none;
  /// A numbered list item.
  bool ordered = false;
  /// From the first to the last byte of the block, line end not included. A
  /// list item and a quote reach over the blocks inside them.
  Span span;
  /// Into Markdown::lines: the block's text, line by line, each trimmed.
  std::uint32_t first_line = 0;
  std::uint32_t line_count = 0;
  /// Into Markdown::rows; row 0 is the header, the delimiter row is not here.
  std::uint32_t first_row = 0;
  std::uint32_t row_count = 0;
};

struct Markdown {
  /// The YAML between the two `---` lines at the very start, without them.
  std::optional<Span> front_matter;
  /// A first `---` line that no other closes; it is then read as Markdown.
  bool front_matter_unclosed = false;
  /// In the order they stand. The blocks inside a list item or quote follow
  /// it, but for the paragraph it begins with: those are its own `lines`.
  std::vector<Block> blocks;
  std::vector<Span> lines;
  std::vector<TableRow> rows;
  std::vector<Cell> cells;

  /// Nothing is left but the memory.
  void clear() {
    front_matter.reset();
    front_matter_unclosed = false;
    blocks.clear();
    lines.clear();
    rows.clear();
    cells.clear();
  }

  [[nodiscard]] std::span<const Span> lines_of(const Block& block) const {
    return std::span(lines).subspan(block.first_line, block.line_count);
  }
  [[nodiscard]] std::span<const TableRow> rows_of(const Block& table) const {
    return std::span(rows).subspan(table.first_row, table.row_count);
  }
  [[nodiscard]] std::span<const Cell> cells_of(const TableRow& row) const {
    return std::span(cells).subspan(row.first_cell, row.cell_count);
  }
};

/// List items and quotes nest no deeper than this; what would be a deeper one
/// is text.
inline constexpr std::size_t deepest_nesting = 32;

/// The blocks of a whole file (with front matter, if it begins with one).
/// Blocks are what CommonMark and GitHub's tables say they are, and `:::` is
/// a fence wherever a block can begin. Links are not resolved: a definition
/// of one is a paragraph. A comment or code fence that nothing closes runs to
/// the end of what it stands in, as it does on screen.
/// `source` must be valid UTF-8 for the spans to stand on character borders,
/// and smaller than 4 GiB.
/// `empty` lends its memory.
Markdown scan_markdown(const Source& source, Markdown empty = {});

/// Splits one table row into cells by GitHub's rule: `\|` never splits, every
/// other `|` does; a leading and a trailing `|` are optional. A line that is
/// blank or one `|` has no cells.
void split_row(Span row, std::vector<Cell>& cells);

}  // namespace bra::syntax
