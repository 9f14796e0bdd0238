// Layout: cells side by side, by display width, for a terminal of a given
// width or for none.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "table/table.h"

namespace bra::render {

/// Printable text, which may have line feeds.
struct Cell {
  std::string text;
  Tone tone = Tone::none;
};

using Cells = std::vector<Cell>;

/// Cells in columns. Every row has as many cells as there are headings.
struct Grid {
  Cells headings;
  /// Columns of numbers, which stand to the right.
  std::vector<bool> numeric;
  std::vector<Cells> rows;
};

/// How wide columns are drawn.
struct Layout {
  std::vector<std::size_t> widths;
  /// Blanks between two columns.
  std::size_t gap = 2;
  /// False if there is no terminal: cells keep their own lines.
  bool wraps = false;
};

/// The layout in which `columns` of the grid stand side by side. For a
/// terminal the widest columns are wrapped first, at words; then columns stand
/// closer; then long words are divided. Nothing if they do not fit even so.
std::optional<Layout> fit(const Grid& grid,
                          const std::vector<std::size_t>& columns,
                          std::size_t width);

/// The columns parted into blocks of about as many columns that fit the width
/// one below the other, the first column repeated in each: how a matrix is
/// cut. A block has at least one more column, and may be too wide with it.
std::vector<std::vector<std::size_t>> blocks(
    const Grid& grid, const std::vector<std::size_t>& columns,
    std::size_t width);

/// Draws parts of a grid, line by line, without blanks at the end of a line.
class Drawing {
 public:
  Drawing(const Grid& grid, std::vector<std::size_t> columns, Layout layout,
          bool colour);

  /// The headings with a thin rule below.
  [[nodiscard]] std::string head() const;
  [[nodiscard]] std::string row(const Cells& cells) const;

 private:
  const Grid& grid_;
  std::vector<std::size_t> columns_;
  Layout layout_;
  bool colour_;
};

}  // namespace bra::render
