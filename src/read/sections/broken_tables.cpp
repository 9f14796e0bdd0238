#include "read/sections/broken_tables.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/sections/recurring.h"
#include "read/sections/table_rows.h"
#include "read/sections/tables.h"
#include "syntax/table_row.h"
#include "text/ascii.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

using syntax::Block;
using syntax::Markdown;
using syntax::TableRow;

bool has_bar(Span line) {
  return line.text().find('|') != std::string_view::npos;
}

/// The table as it was meant: a page of its own.
class Meant {
 public:
  void add(Span line) {
    TableRow row;
    row.span = line;
    row.first_cell = static_cast<std::uint32_t>(page_.cells.size());
    syntax::split_row(line, page_.cells);
    row.cell_count =
        static_cast<std::uint32_t>(page_.cells.size()) - row.first_cell;
    page_.rows.push_back(row);
  }

  // A line whose cells tabs part.
  void add_tabbed(Span line) {
    TableRow row;
    row.span = line;
    row.first_cell = static_cast<std::uint32_t>(page_.cells.size());
    const std::string_view text = line.text();
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\t', at), text.size());
      const auto cell = utf8::trim(text.substr(at, end - at));
      page_.cells.push_back(
          {cell.empty() ? line.part(at, at) : span_of(*line.source, cell)});
      ++row.cell_count;
      at = end + 1;
    }
    page_.rows.push_back(row);
  }

  [[nodiscard]] std::size_t width(std::size_t row) const {
    return page_.rows[row].cell_count;
  }

  bool read(const TableAround& around, Draft& draft) const {
    Block table;
    table.kind = syntax::BlockKind::table;
    table.row_count = static_cast<std::uint32_t>(page_.rows.size());
    return read_table(page_, table, around, draft);
  }

 private:
  Markdown page_;
};

// Several lines that begin with a bar or, without, are cut by bars into as many
// cells.
bool is_table_like(std::span<const Span> lines) {
  if (lines.size() < 2) return false;
  if (lines.front().text().starts_with('|')) return true;
  constexpr std::size_t fewest = 3;
  Meant meant;
  for (const Span line : lines) meant.add(line);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    if (meant.width(row) < fewest || meant.width(row) != meant.width(0)) {
      return false;
    }
  }
  return true;
}

std::string line_of_dashes(std::size_t width) {
  std::string dashes = "|";
  for (std::size_t i = 0; i < width; ++i) dashes += " --- |";
  return dashes;
}

// As the file ends its lines.
std::string line_end_before(Span line) {
  const std::string_view before =
      std::string_view(line.source->text).substr(0, line.begin);
  return before.ends_with("\r\n") ? "\r\n" : "\n";
}

bool has_tab(Span line) {
  return line.text().find('\t') != std::string_view::npos;
}

// An empty first cell is only a tab, which indents the line to the scanner.
Span from_first_tab(Span line) {
  const std::string_view text = line.source->text;
  std::uint32_t begin = line.begin;
  while (begin > 0 && text[begin - 1] == '\t') --begin;
  return {line.source, begin, line.end};
}

// `a⇥b` as `| a | b |`.
std::string between_bars(Span line) {
  std::string row = "| ";
  for (const char c : line.text()) {
    if (c == '\t') {
      row += " | ";
    } else {
      row += c;
    }
  }
  return row + " |";
}

bool is_above_dashes(std::span<const TableRow> rows, std::size_t row) {
  if (row + 1 >= rows.size()) return false;
  const std::size_t dashes = syntax::delimiter_cells(rows[row + 1].span.text());
  return dashes > 1 && dashes == rows[row].cell_count;
}

// Whether all of a row's cells are words that head columns, and together head a
// table of facts. Nearly every row is seen by its first cell to be none.
bool are_headings(const Markdown& page, const TableRow& row, Draft& draft) {
  const auto cells = page.cells_of(row);
  const auto is_heading = [&](const syntax::Cell& cell) {
    const std::string_view text = utf8::trim(cell.span.text());
    if (text.empty() || is_digit(text.front())) return false;
    const auto meanings = draft.lexicon.columns(text);
    return std::any_of(meanings.begin(), meanings.end(),
                       [](const auto& key) { return key.has_value(); });
  };
  if (cells.size() < 2 ||
      !std::all_of(cells.begin(), cells.end(), is_heading)) {
    return false;
  }
  std::vector<Words> words;
  for (const syntax::Cell& cell : cells) {
    words.push_back(draft.plain(cell.span));
  }
  return draft.recurring.headings.of(row.span.text(), words, draft.lexicon)
      .fit_any();
}

// `| Ärende | Status | <!-- … -->` above a line of two: the comment. GitHub
// takes it for a cell.
std::optional<Span> remark_after_header(Span header, std::size_t dashes) {
  std::vector<syntax::Cell> cells;
  syntax::split_row(header, cells);
  if (dashes == 0 || cells.size() != dashes + 1) return {};
  const Span last = cells.back().span;
  if (last.end != header.end || !last.text().starts_with("<!--")) return {};
  return last.text().ends_with("-->") ? std::optional(last) : std::nullopt;
}

bool read_below_remark(std::span<const Span> lines, Span remark,
                       const TableAround& around, Draft& draft) {
  const Span first = lines.front();
  const std::size_t bar = first.text().rfind('|', remark.begin - first.begin);
  Meant meant;
  meant.add(first.part(0, bar + 1));
  for (const Span line : lines.subspan(2)) meant.add(line);
  if (!meant.read(around, draft)) return false;
  draft.report
      .add(
          cells_wrong, remark,
          Message("a comment after the header's last bar is one cell too many"))
      .advise("move it in front of the bar; else no table is seen")
      .mend(first.part(bar, bar), std::string(remark.text()) + ' ')
      .mend(first.part(bar + 1, first.size()), "");
  return true;
}

}  // namespace

bool read_broken_table(std::span<const Span> lines, const Markdown& page,
                       const Block* above, const TableAround& around,
                       Draft& draft) {
  if (lines.empty() || !std::all_of(lines.begin(), lines.end(), has_bar)) {
    return false;
  }
  const std::size_t dashes =
      lines.size() > 1 ? syntax::delimiter_cells(lines[1].text()) : 0;
  const Span first = lines.front();
  Meant meant;
  if (dashes == 0 && above != nullptr) {
    const TableRow& header = page.rows[above->first_row];
    // Far too few cells are no row; nor is a wide header read for each of them.
    std::vector<syntax::Cell> cells;
    syntax::split_row(first, cells);
    if (cells.size() * 2 < header.cell_count) return false;
    meant.add(header.span);
    for (const Span line : lines) meant.add(line);
    const bool row_like =
        first.text().starts_with('|') || meant.width(1) == meant.width(0);
    if (!row_like || !meant.read(around, draft)) return false;
    draft.report
        .add(cells_wrong, first, Message("the row stands outside its table"))
        .related(header.span, "the header is here")
        .advise("take away the blank line, or whatever stands, above it");
    return true;
  }
  if (const auto remark = remark_after_header(first, dashes)) {
    return read_below_remark(lines, *remark, around, draft);
  }
  if (dashes == 0 && !is_table_like(lines)) return false;
  meant.add(first);
  for (const Span line : lines.subspan(dashes > 0 ? 2 : 1)) meant.add(line);
  if (!meant.read(around, draft)) return false;
  const std::size_t width = meant.width(0);
  if (dashes > 0) {
    draft.report
        .add(cells_wrong, first,
             Message("the header has {} cells, the line of dashes below it {}",
                     width, dashes))
        .advise("give both as many; else no table is seen");
    return true;
  }
  draft.report
      .add(cells_wrong, first,
           Message("there is no line of dashes below the header"))
      .advise(Message("write {} below it; else no table is seen",
                      line_of_dashes(width)))
      .mend({first.source, first.end, first.end},
            line_end_before(lines[1]) + line_of_dashes(width));
  return true;
}

std::size_t lines_before_rows(std::span<const Span> lines) {
  std::size_t before = lines.size();
  while (before > 0 && lines[before - 1].text().starts_with('|')) --before;
  return before;
}

void report_lone_row(std::span<const Span> lines, Draft& draft) {
  constexpr std::size_t fewest = 3;  // cells; `|a|b|` may be anything
  if (lines.size() != 1) return;
  const Span line = lines.front();
  if (!line.text().starts_with('|') || !line.text().ends_with('|')) return;
  std::vector<syntax::Cell> cells;
  syntax::split_row(line, cells);
  if (cells.size() < fewest || syntax::delimiter_cells(line.text()) > 0) return;
  draft.report
      .add(cells_wrong, line,
           Message("the row stands below no header, and is text"))
      .advise("move it to its table, or write the header above it");
}

std::size_t lines_before_tabs(std::span<const Span> lines) {
  const auto first = std::find_if(lines.begin(), lines.end(), has_tab);
  return static_cast<std::size_t>(first - lines.begin());
}

bool read_tabbed_table(std::span<const Span> lines, bool below_text,
                       const TableAround& around, Draft& draft) {
  if (lines.size() < 2) return false;
  Meant meant;
  std::string with_bars;
  bool has_bars = false;
  for (const Span line : lines) {
    const Span whole = from_first_tab(line);
    if (!has_tab(whole)) return false;
    has_bars = has_bars || has_bar(line);
    meant.add_tabbed(whole);
    const bool is_first = with_bars.empty();
    const std::string line_end = line_end_before(line);
    if (!is_first) with_bars += line_end;
    with_bars += between_bars(whole);
    if (is_first) with_bars += line_end + line_of_dashes(meant.width(0));
  }
  if (!meant.read(around, draft)) return false;
  Diagnostic& found =
      draft.report
          .add(cells_wrong, lines.front(),
               Message("tabs part the cells, and no table is seen"))
          .advise(Message("write | between the cells, and {} below the first "
                          "line",
                          line_of_dashes(meant.width(0))));
  if (has_bars) return true;
  if (below_text) with_bars = line_end_before(lines.front()) + with_bars;
  found.mend(spanning(lines.front(), lines.back()), with_bars);
  return true;
}

std::optional<std::uint32_t> second_header(const Markdown& page,
                                           const Block& table, Draft& draft) {
  const auto rows = page.rows_of(table);
  for (std::uint32_t i = 1; i < rows.size(); ++i) {
    if (is_above_dashes(rows, i) || are_headings(page, rows[i], draft)) {
      return i;
    }
  }
  return {};
}

bool read_second_table(const Markdown& page, const Block& table,
                       std::uint32_t header, const TableAround& around,
                       Draft& draft) {
  const auto rows = page.rows_of(table).subspan(header);
  Meant meant;
  for (const TableRow& row : rows) {
    // A third one stays with the second: each is told when the first is mended.
    const bool is_dashes = syntax::delimiter_cells(row.span.text()) > 1;
    if (!is_dashes) meant.add(row.span);
  }
  if (!meant.read(around, draft)) return false;
  const Span first = rows.front().span;
  Diagnostic& found = draft.report.add(
      cells_wrong, first,
      Message("a second table begins here, without a blank line above"));
  const std::string line_end = line_end_before(first);
  found.mend({first.source, first.begin, first.begin}, line_end);
  if (is_above_dashes(rows, 0)) {
    found.advise("put a blank line between the two tables");
    return true;
  }
  const std::string dashes = line_of_dashes(rows.front().cell_count);
  found.advise(Message("put a blank line above it, and {} below", dashes))
      .mend({first.source, first.end, first.end}, line_end + dashes);
  return true;
}

void report_text_below(const Markdown& page, const Block& table, Draft& draft) {
  for (const TableRow& row : page.rows_of(table).subspan(1)) {
    if (!is_text_below(row)) continue;
    const Span line = row.span;
    draft.report
        .add(cells_wrong, line,
             Message("the line stands right below a table, and is a row of it"))
        .advise("put a blank line between")
        .mend({line.source, line.begin, line.begin}, line_end_before(line));
    return;
  }
}

bool read_indented_rows(const Block& code, const Markdown& page,
                        const Block& above, const TableAround& around,
                        Draft& draft) {
  const TableRow& header = page.rows[above.first_row];
  const std::string_view text = code.span.text();
  Meant meant;
  meant.add(header.span);
  std::vector<Span> rows;
  for (const std::string_view piece : pieces(text, '\n')) {
    const std::string_view line = utf8::trim(piece);
    if (line.empty()) continue;
    if (line.find('|') == line.npos) return false;
    rows.push_back(span_of(*code.span.source, line));
    meant.add(rows.back());
    const std::size_t width = meant.width(rows.size());
    const bool row_like = line.starts_with('|') || width == header.cell_count;
    // Far too few cells are no row.
    if (!row_like || width * 2 < header.cell_count) return false;
  }
  if (rows.empty() || !meant.read(around, draft)) return false;
  Diagnostic& found =
      draft.report
          .add(cells_wrong, rows.front(),
               Message("the row is set in so far that it stands outside its "
                       "table"))
          .related(header.span, "the header is here")
          .advise("begin the row at the margin");
  if (code.depth > 0) return true;
  for (const Span row : rows) {
    const std::string_view whole = row.source->text;
    std::uint32_t begin = row.begin;
    while (begin > 0 && (whole[begin - 1] == ' ' || whole[begin - 1] == '\t')) {
      --begin;
    }
    found.mend({row.source, begin, row.begin}, "");
  }
  return true;
}

}  // namespace bra::read
