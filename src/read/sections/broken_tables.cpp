#include "read/sections/broken_tables.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/sections/tables.h"
#include "syntax/table_row.h"

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

std::optional<std::uint32_t> second_header(const Markdown& page,
                                           const Block& table) {
  const auto rows = page.rows_of(table);
  for (std::uint32_t i = 2; i < rows.size(); ++i) {
    const std::size_t dashes = syntax::delimiter_cells(rows[i].span.text());
    if (dashes > 1 && dashes == rows[i - 1].cell_count) return i - 1;
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
  draft.report
      .add(cells_wrong, first,
           Message("a second table begins here, without a blank line above"))
      .advise("put a blank line between the two tables")
      .mend({first.source, first.begin, first.begin}, line_end_before(first));
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

}  // namespace bra::read
