#include "render/layout.h"

#include <algorithm>

#include "render/tone.h"
#include "render/wrap.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

// Where there is no terminal, a longer cell pushes what follows it further out
// in its own row only: one long text must not pad every other row.
constexpr std::size_t widest_aligned = 160;

// A column is not made narrower than this by dividing words.
constexpr std::size_t narrowest_divided = 12;

// A column that is no wider is a name or a date rather than a text: it stays on
// one line while there are texts to give up room.
constexpr std::size_t widest_name = 20;

// What is given up for columns to fit, the least first.
struct Squeeze {
  std::size_t gap;
  bool divides;
  bool keeps_names;
};
constexpr Squeeze squeezes[] = {{2, false, true},
                                {1, false, true},
                                {2, false, false},
                                {1, false, false},
                                {1, true, false}};

struct Extent {
  std::size_t natural = 0;
  std::size_t narrowest = 1;
};

Extent extent_of(const Grid& grid, std::size_t column) {
  Extent extent;
  const auto include = [&](const Cell& cell) {
    extent.natural = std::max(extent.natural, widest_line(cell.text));
    extent.narrowest = std::max(extent.narrowest, widest_piece(cell.text));
  };
  include(grid.headings[column]);
  for (const Cells& row : grid.rows) include(row[column]);
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

// The columns parted greedily, at most `most` in each block after the first
// column.
std::vector<std::vector<std::size_t>> parted(
    const std::vector<std::size_t>& columns, const std::vector<Extent>& extents,
    std::size_t width, std::size_t most) {
  constexpr std::size_t gap = std::end(squeezes)[-1].gap;
  std::vector<std::vector<std::size_t>> made;
  std::size_t used = 0;
  for (std::size_t i = 1; i < columns.size(); ++i) {
    const std::size_t wide = gap + extents[i].narrowest;
    if (made.empty() || used + wide > width || made.back().size() > most) {
      made.push_back({columns.front()});
      used = extents.front().narrowest;
    }
    made.back().push_back(columns[i]);
    used += wide;
  }
  return made;
}

std::vector<Extent> extents_of(const Grid& grid,
                               const std::vector<std::size_t>& columns) {
  std::vector<Extent> extents;
  for (const std::size_t column : columns) {
    extents.push_back(extent_of(grid, column));
  }
  return extents;
}

}  // namespace

std::vector<std::vector<std::size_t>> blocks(
    const Grid& grid, const std::vector<std::size_t>& columns,
    std::size_t width) {
  const std::vector<Extent> extents = extents_of(grid, columns);
  auto made = parted(columns, extents, width, columns.size());
  if (made.size() < 2) return made;
  const std::size_t each = (columns.size() - 1 + made.size() - 1) / made.size();
  auto even = parted(columns, extents, width, each);
  return even.size() == made.size() ? even : made;
}

std::optional<Layout> fit(const Grid& grid,
                          const std::vector<std::size_t>& columns,
                          std::size_t width) {
  Layout layout{.widths = {}, .wraps = width > 0};
  const std::vector<Extent> extents = extents_of(grid, columns);
  std::vector<std::size_t> natural;
  for (const Extent& extent : extents) natural.push_back(extent.natural);
  if (!layout.wraps || columns.empty()) {
    for (const std::size_t wide : natural) {
      layout.widths.push_back(std::min(wide, widest_aligned));
    }
    return layout;
  }
  for (const auto& [gap, divides, keeps_names] : squeezes) {
    std::vector<std::size_t> narrowest;
    for (const Extent& extent : extents) {
      const bool is_kept = keeps_names && extent.natural <= widest_name;
      narrowest.push_back(is_kept ? extent.natural
                          : divides
                              ? std::min(extent.narrowest, narrowest_divided)
                              : extent.narrowest);
    }
    layout.gap = gap;
    layout.widths = natural;
    const std::size_t used = sum(natural) + gap * (columns.size() - 1);
    const std::size_t excess = used > width ? used - width : 0;
    if (shrink(layout.widths, narrowest, excess)) return layout;
  }
  return {};
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
      if (i > 0) owed += layout_.gap;
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
