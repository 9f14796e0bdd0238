#include "render/layout.h"

#include <algorithm>

#include "render/tone.h"
#include "render/wrap.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

constexpr std::size_t gap = 2;

// Where there is no terminal, a longer cell does not push the columns after it
// further out: one long text must not pad every other row.
constexpr std::size_t widest_aligned = 60;

struct Extent {
  std::size_t natural = 0;
  std::size_t narrowest = 1;
};

Extent extent_of(const Grid& grid, std::size_t column) {
  Extent extent;
  const auto include = [&](const Cell& cell) {
    extent.natural = std::max(extent.natural, widest_line(cell.text));
    extent.narrowest = std::max(extent.narrowest, widest_word(cell.text));
  };
  include(grid.headings[column]);
  for (const Cells& row : grid.rows) include(row[column]);
  extent.narrowest = std::min(extent.narrowest, widest_unbroken);
  return extent;
}

// Takes a column from the widest that can give one, as long as needed; of
// equals from the last.
bool shrink(std::vector<std::size_t>& widths,
            const std::vector<std::size_t>& narrowest, std::size_t excess) {
  for (; excess > 0; --excess) {
    std::optional<std::size_t> widest;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] <= narrowest[i]) continue;
      if (!widest || widths[i] >= widths[*widest]) widest = i;
    }
    if (!widest) return false;
    --widths[*widest];
  }
  return true;
}

std::size_t sum(const std::vector<std::size_t>& widths) {
  std::size_t total = 0;
  for (const std::size_t width : widths) total += width;
  return total;
}

std::vector<std::size_t> natural_widths(
    const Grid& grid, const std::vector<std::size_t>& columns) {
  std::vector<std::size_t> widths;
  for (const std::size_t column : columns) {
    widths.push_back(extent_of(grid, column).natural);
  }
  return widths;
}

}  // namespace

std::vector<std::vector<std::size_t>> blocks(
    const Grid& grid, const std::vector<std::size_t>& columns,
    std::size_t width) {
  const std::vector<std::size_t> widths = natural_widths(grid, columns);
  std::vector<std::vector<std::size_t>> made;
  std::size_t used = 0;
  for (std::size_t i = 1; i < columns.size(); ++i) {
    if (made.empty() || used + gap + widths[i] > width) {
      made.push_back({columns.front()});
      used = widths.front();
    }
    made.back().push_back(columns[i]);
    used += gap + widths[i];
  }
  return made;
}

std::optional<Layout> fit(const Grid& grid,
                          const std::vector<std::size_t>& columns,
                          std::size_t width) {
  Layout layout{.widths = {}, .wraps = width > 0};
  std::vector<std::size_t> narrowest;
  const std::size_t widest = layout.wraps ? width : widest_aligned;
  for (const std::size_t column : columns) {
    const Extent extent = extent_of(grid, column);
    layout.widths.push_back(std::min(extent.natural, widest));
    narrowest.push_back(extent.narrowest);
  }
  if (!layout.wraps || columns.empty()) return layout;
  const std::size_t used = sum(layout.widths) + gap * (columns.size() - 1);
  const std::size_t excess = used > width ? used - width : 0;
  if (!shrink(layout.widths, narrowest, excess)) return {};
  return layout;
}

Drawing::Drawing(const Grid& grid, std::vector<std::size_t> columns,
                 Layout layout, bool colour)
    : grid_(grid),
      columns_(std::move(columns)),
      layout_(std::move(layout)),
      colour_(colour) {}

std::string Drawing::head() const {
  std::string out = row(grid_.headings);
  Cells rule(grid_.headings.size());
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    for (std::size_t n = 0; n < layout_.widths[i]; ++n) {
      rule[columns_[i]].text += "─";
    }
    rule[columns_[i]].tone = Tone::faint;
  }
  return out + row(rule);
}

std::string Drawing::row(const Cells& cells) const {
  std::vector<std::vector<std::string>> wrapped;
  std::size_t height = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const std::size_t width = layout_.wraps ? layout_.widths[i] : 0;
    wrapped.push_back(wrap(cells[columns_[i]].text, width));
    height = std::max(height, wrapped.back().size());
  }
  std::string out;
  for (std::size_t line = 0; line < height; ++line) {
    // Blanks that are written only if something follows them.
    std::size_t owed = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i > 0) owed += gap;
      const std::string_view text = line < wrapped[i].size()
                                        ? std::string_view(wrapped[i][line])
                                        : std::string_view();
      const std::size_t used = utf8::width(text);
      const std::size_t width = std::max(layout_.widths[i], used);
      const bool right = grid_.numeric[columns_[i]];
      if (right) owed += width - used;
      if (!text.empty()) {
        out.append(owed, ' ');
        owed = 0;
        out += toned(text, cells[columns_[i]].tone, colour_);
      }
      if (!right) owed += width - used;
    }
    out += '\n';
  }
  return out;
}

}  // namespace bra::render
