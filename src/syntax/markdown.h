// The Markdown block scanner: what stands where in a file, in bytes, and no
// meaning at all. It knows the blocks that minutes are written in; inlines
// are left alone (see inline.h). Linear in the size of the text, whatever the
// bytes.

#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "text/span.h"

namespace bra::syntax {

enum class BlockKind : std::uint8_t {
  heading,    ///< `## words` or words underlined by === or ---
  paragraph,  ///< lines of text; `lines` holds each, trimmed
  list_item,  ///< a bullet or number and its text; `lines` holds each
  table,      ///< a pipe table: `rows`, the first is the header
  code,       ///< fenced or indented; never looked into
  comment,    ///< an HTML comment standing alone
  html,       ///< another HTML block
  thematic_break,
  quote,       ///< a line or more beginning with `>`; `lines` without it
  fence_open,  ///< `::: internt OSL 25:1`; lines[0] is what follows the colons
  fence_close  ///< `:::`
};

enum class Task : std::uint8_t { none, empty, ticked };

/// One cell: its text without outer blanks. A cell that the row lacks is an
/// empty span at the row's end with `missing` set.
struct Cell {
  Span span;
  bool missing = false;
};

struct TableRow {
  /// The row from its first to its last character that is not blank.
  Span span;
  /// Into Markdown::cells.
  std::uint32_t first_cell = 0;
  std::uint32_t cell_count = 0;
};

struct Block {
  BlockKind kind = BlockKind::paragraph;
  /// Headings 1 to 6; list items: nesting, outermost 0.
  std::uint8_t level = 0;
  Task task = Task::none;
  /// A numbered list item.
  bool ordered = false;
  /// From the first to the last byte of the block, line end not included.
  Span span;
  /// Into Markdown::lines.
  std::uint32_t first_line = 0;
  std::uint32_t line_count = 0;
  /// Into Markdown::rows; row 0 is the header, the delimiter row is not here.
  std::uint32_t first_row = 0;
  std::uint32_t row_count = 0;
};

struct Markdown {
  /// The YAML between the two `---` lines at the very start, without them.
  std::optional<Span> front_matter;
  /// A first `---` line that no other closes.
  bool front_matter_unclosed = false;
  /// In the order they stand. A block inside a list item or quote follows it.
  std::vector<Block> blocks;
  std::vector<Span> lines;
  std::vector<TableRow> rows;
  std::vector<Cell> cells;
};

/// The blocks of a whole file (with front matter, if it begins with one).
/// `source` must be valid UTF-8 for the spans to stand on character borders.
Markdown scan_markdown(const Source& source);

/// Splits one table row into cells by GFM's rule: `\|` never splits, every
/// other `|` does; a leading and a trailing `|` are optional.
void split_row(Span row, std::vector<Cell>& cells);

}  // namespace bra::syntax
