#include "write/log_table.h"

#include <algorithm>
#include <array>

#include "language/word_for.h"
#include "syntax/inline.h"
#include "text/capital.h"
#include "text/utf8.h"
#include "write/remarks.h"
#include "write/wording.h"

namespace bra::write {

using syntax::Block;
using syntax::BlockKind;
using syntax::TableRow;

namespace {

bool is_padding(char c) { return c == ' ' || c == '\t'; }

/// The blanks and text between two bars.
struct Room {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A cell with blanks around it and the bar behind it.
std::string padded(std::string text, std::size_t width) {
  const std::size_t used = utf8::width(text);
  text.insert(0, " ");
  text.append(width > used ? width - used : 0, ' ');
  return text + " |";
}

Room room_about(std::string_view text, Span cell) {
  Room room{cell.begin, cell.end};
  while (room.begin > 0 && is_padding(text[room.begin - 1])) --room.begin;
  while (room.end < text.size() && is_padding(text[room.end])) ++room.end;
  return room;
}

}  // namespace

std::optional<LogTable> LogTable::with_row(const Page& page, Span row,
                                           const Lexicon& lexicon) {
  for (const Block& block : page.markdown.blocks) {
    if (block.kind != BlockKind::table) continue;
    for (const TableRow& one : page.markdown.rows_of(block)) {
      if (one.span == row) return LogTable(page, block, lexicon);
    }
  }
  return {};
}

LogTable::LogTable(const Page& page, const Block& block, const Lexicon& lexicon)
    : page_(&page), block_(&block) {
  // Of two columns that could hold one fact it stands in the one that is
  // called by its own name, else in the first; so reads read/.
  std::array<std::optional<std::size_t>, key_count> at;
  std::array<bool, key_count> by_name{};
  for (const syntax::Cell& cell : page.markdown.cells_of(header())) {
    Arena words;
    const auto word = syntax::plain_text(cell.span.text(), words);
    keys_.push_back(lexicon.column(Part::follow_up, word));
    if (!keys_.back()) continue;
    const auto key = static_cast<std::size_t>(*keys_.back());
    const bool named = lexicon.key(Part::follow_up, word) == keys_.back();
    if (at[key] && (by_name[key] || !named)) {
      keys_.back().reset();
      continue;
    }
    if (at[key]) keys_[*at[key]].reset();
    at[key] = keys_.size() - 1;
    by_name[key] = named;
  }
}

const TableRow& LogTable::header() const {
  return page_->markdown.rows[block_->first_row];
}

std::optional<std::size_t> LogTable::column(Key key) const {
  const auto found = std::find(keys_.begin(), keys_.end(), key);
  if (found == keys_.end()) return {};
  return static_cast<std::size_t>(found - keys_.begin());
}

Edit LogTable::set(Span row, std::size_t column, std::string_view text) const {
  const std::string_view all = page_->text();
  std::vector<syntax::Cell> cells;
  syntax::split_row(row, cells);
  if (column >= cells.size()) {  // the row ends before it
    std::string rest = row.text().ends_with('|') ? "" : " |";
    for (std::size_t i = cells.size(); i < column; ++i) rest += "  |";
    rest += " " + std::string(text) + " |";
    return {{row.source, row.end, row.end}, rest};
  }
  const Room room = room_about(all, cells[column].span);
  const bool after_bar = room.begin > row.begin && all[room.begin - 1] == '|';
  const bool before_bar = room.end < row.end && all[room.end] == '|';
  std::string out = after_bar || column > 0 ? " " : "";
  const std::string_view old = all.substr(room.begin, room.end - room.begin);
  out += with_remarks_of(old, std::string(text));
  if (before_bar) {
    const std::size_t width = utf8::width(old);
    const std::size_t now = utf8::width(out) + 1;
    out.append(width > now ? width - now + 1 : 1, ' ');
  }
  return {{row.source, static_cast<std::uint32_t>(room.begin),
           static_cast<std::uint32_t>(room.end)},
          out};
}

bool LogTable::has_stray_cells(Span row) const {
  std::vector<syntax::Cell> cells;
  syntax::split_row(row, cells);
  return cells.size() > header().cell_count;
}

bool LogTable::has_stray_cells() const {
  const auto rows = page_->markdown.rows_of(*block_);
  return std::any_of(rows.begin(), rows.end(), [this](const TableRow& row) {
    return has_stray_cells(row.span);
  });
}

std::string LogTable::row_of(const Fields& fields) const {
  std::string out = "|";
  std::size_t i = 0;
  for (const syntax::Cell& cell : page_->markdown.cells_of(header())) {
    const Room room = room_about(page_->text(), cell.span);
    const std::size_t width =
        utf8::width(page_->text().substr(room.begin, room.end - room.begin));
    const std::string text =
        keys_[i] ? cell_text(text_of(fields, *keys_[i])) : std::string();
    const std::size_t used = utf8::width(text) + 2;
    out += ' ' + text;
    out.append(width > used ? width - used + 1 : 1, ' ');
    out += '|';
    ++i;
  }
  return out;
}

std::vector<LogTable::NewColumn> LogTable::columns_for(
    const std::vector<Key>& keys, const Fields& fields,
    const Language& language) const {
  constexpr std::size_t narrowest = 3;  // as many dashes as Markdown wants
  std::vector<NewColumn> columns;
  for (const Key key : keys) {
    if (column(key)) continue;
    std::string heading = capitalised(word_for(language, Part::follow_up, key));
    const std::size_t width =
        std::max({narrowest, utf8::width(heading),
                  utf8::width(cell_text(text_of(fields, key)))});
    columns.push_back({key, std::move(heading), width});
  }
  return columns;
}

std::string LogTable::cells_of(const std::vector<NewColumn>& columns,
                               const Fields& fields) {
  std::string cells;
  for (const NewColumn& one : columns) {
    cells += padded(cell_text(text_of(fields, one.key)), one.width);
  }
  return cells;
}

std::vector<Edit> LogTable::widened(const std::vector<NewColumn>& columns,
                                    Span row, const Fields& fields) const {
  std::vector<Edit> edits;
  if (columns.empty()) return edits;
  const auto add = [&](Span line, std::string cells) {
    const bool closed = line.text().ends_with('|');
    edits.push_back({{line.source, line.end, line.end},
                     (closed ? "" : " |") + std::move(cells)});
  };
  std::string headings;
  std::string dashes;
  for (const NewColumn& one : columns) {
    headings += padded(one.heading, one.width);
    dashes += padded(std::string(one.width, '-'), one.width);
  }
  add(header().span, headings);
  const Span line = page_->line_at(page_->next_line(header().span.end));
  const std::string_view text = line.text();
  const std::size_t last = text.find_last_not_of(" \t");
  add(span_of(page_->source, text.substr(0, last + 1)), dashes);
  const std::size_t count = page_->markdown.cells_of(header()).size();
  std::vector<syntax::Cell> cells;
  for (const TableRow& one : page_->markdown.rows_of(*block_)) {
    if (one.span == header().span) continue;
    cells.clear();
    syntax::split_row(one.span, cells);
    std::string missing;
    for (std::size_t i = cells.size(); i < count; ++i) missing += "  |";
    add(one.span,
        missing + cells_of(columns, one.span == row ? fields : Fields()));
  }
  return edits;
}

std::optional<Key> LogTable::homeless(const Fields& fields) const {
  for (const Field& field : fields) {
    if (!field.text.empty() && !column(field.key)) return field.key;
  }
  return {};
}

std::string status_with_state(std::string_view state, std::string_view status) {
  std::string out = capitalised(state);
  if (!status.empty()) out += ". " + std::string(status);
  return out;
}

}  // namespace bra::write
