// table: for people at a terminal. Columns side by side where they fit; where
// they do not, a matrix in blocks and a list as records. The same facts, at
// any width.

#include <algorithm>

#include "render/format.h"
#include "render/layout.h"
#include "render/printable.h"
#include "render/records.h"
#include "render/seen.h"
#include "render/tone.h"
#include "render/wording.h"
#include "render/wrap.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

// A terminal that says it is narrower is not believed.
constexpr std::size_t narrowest_terminal = 20;

using Columns = std::vector<std::size_t>;

// The parts of an answer, parted by empty lines.
class Page {
 public:
  explicit Page(const Style& style)
      : style_(style),
        width_(style.width == 0 ? 0
                                : std::max(style.width, narrowest_terminal)) {}

  void add(const Table& table);
  void add(const Passage& passage);
  std::string take() { return without_orders(std::move(text_)); }

 private:
  void begin_part() {
    if (!text_.empty()) text_ += '\n';
  }
  void write_lines(std::string_view text, Tone tone = Tone::none) {
    for (const std::string& line : wrap(text, width_)) {
      text_ += toned(line, tone, style_.colour) + '\n';
    }
  }
  void write_rows(const Table& table);
  void write_columns(const Table& table, const Grid& grid,
                     const Drawing& drawing);
  void write_records(const Table& table, const Grid& grid);
  bool write_blocks(const Table& table, const Grid& grid,
                    const Columns& columns);

  const Style& style_;
  std::size_t width_;
  std::string text_;
};

Grid grid_of(const Table& table, const Columns& columns, const Style& style) {
  Grid grid;
  for (const std::size_t column : columns) {
    grid.headings.push_back({heading_of(table, column, style), Tone::strong});
    grid.numeric.push_back(is_numeric(table.columns[column]));
  }
  for (const Row& row : table.rows) {
    Cells cells;
    for (const std::size_t column : columns) {
      cells.push_back({value_text(row[column], style), tone_of(row[column])});
    }
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

void Page::add(const Table& table) {
  begin_part();
  if (table.title) {
    write_lines(said(table.title, style_), Tone::strong);
    text_ += '\n';
  }
  if (table.rows.empty()) {
    write_lines(said("nothing found", style_));
  } else {
    write_rows(table);
  }
  if (!table.notes.empty()) text_ += '\n';
  for (const Message& note : table.notes) write_lines(said(note, style_));
}

void Page::write_rows(const Table& table) {
  const Columns shown = columns_for(table, Reader::people);
  const Grid grid = grid_of(table, shown, style_);
  Columns all(shown.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;

  if (const auto layout = fit(grid, all, width_)) {
    write_columns(table, grid, Drawing(grid, all, *layout, style_.colour));
  } else if (table.headings.empty() || !write_blocks(table, grid, all)) {
    write_records(table, grid);
  }
}

void Page::write_columns(const Table& table, const Grid& grid,
                         const Drawing& drawing) {
  text_ += drawing.head();
  for (const Group& group : groups_of(table)) {
    if (table.grouped_by) {
      text_ += '\n';
      write_lines(heading_of(table, group, style_), Tone::strong);
    }
    for (std::size_t row = group.first; row < group.last; ++row) {
      text_ += drawing.row(grid.rows[row]);
    }
  }
}

void Page::write_records(const Table& table, const Grid& grid) {
  bool first = true;
  for (const Group& group : groups_of(table)) {
    if (table.grouped_by) {
      if (!first) text_ += '\n';
      write_lines(heading_of(table, group, style_), Tone::strong);
      first = false;
    }
    for (std::size_t row = group.first; row < group.last; ++row) {
      if (!first) text_ += '\n';
      text_ += record(grid, grid.rows[row], width_, style_.colour);
      first = false;
    }
  }
}

// The eye goes from block to block: what is repeated in each stands alike.
void show_alike(std::vector<Layout>& layouts) {
  std::size_t first = layouts.front().widths.front();
  std::size_t gap = layouts.front().gap;
  for (const Layout& layout : layouts) {
    first = std::min(first, layout.widths.front());
    gap = std::min(gap, layout.gap);
  }
  for (Layout& layout : layouts) {
    layout.widths.front() = first;
    layout.gap = gap;
  }
}

// A matrix whose columns do not fit is cut between columns.
bool Page::write_blocks(const Table& table, const Grid& grid,
                        const Columns& columns) {
  const std::vector<Columns> parts = blocks(grid, columns, width_);
  std::vector<Layout> layouts;
  for (const Columns& part : parts) {
    auto layout = fit(grid, part, width_);
    if (!layout) return false;
    layouts.push_back(std::move(*layout));
  }
  show_alike(layouts);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text_ += '\n';
    write_columns(table, grid,
                  Drawing(grid, parts[i], layouts[i], style_.colour));
  }
  return true;
}

// The two highest headings are underlined, so that a page has an outline
// without colour too.
void Page::add(const Passage& passage) {
  const std::string text = passage_text(passage, style_);
  begin_part();
  write_lines(text, passage.level > 0 ? Tone::strong : Tone::none);
  if (passage.level != 1 && passage.level != 2) return;
  std::size_t width = widest_line(text);
  if (width_ > 0) width = std::min(width, width_);
  for (; width > 0; --width) text_ += passage.level == 1 ? "═" : "─";
  text_ += '\n';
}

std::string write(const Answer& answer, const Style& style) {
  Page page(style);
  if (answer.pages.empty()) page.add(answer.items);
  for (const auto& part : answer.pages) {
    std::visit([&](const auto& is) { page.add(is); }, part);
  }
  return page.take();
}

}  // namespace

extern const Format table;
const Format table{
    .name = "table",
    .summary = "a table for people, fitted to the terminal",
    .endings = "txt",
    .for_pages = true,
    .shows_pages = true,
    .write = write,
};

}  // namespace bra::render
