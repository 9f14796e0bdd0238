#include "read/sections/table_rows.h"

#include "text/utf8.h"

namespace bra::read {

extern const Fault cells_wrong{
    .name = "cells-wrong",
    .severity = Severity::error,
    .summary = "a row with another number of cells than its table has",
    .why =
        "A missing bar moves every later cell one column: the owner becomes "
        "the status. A bar inside a cell is written \\|.",
    .wrong = "| Nr | Ärende | Ansvarig |\n| 250115-1 | Strategi |",
    .right = "| Nr | Ärende | Ansvarig |\n| 250115-1 | Strategi | Nils Holm |",
};

namespace {

using syntax::Markdown;
using syntax::TableRow;

Words as_written(Span span) { return {utf8::trim(span.text()), span}; }

// `| ny | Vera | <!-- bra: allow … -->`: what stands after the last bar is no
// cell.
bool ends_in_remark(const Markdown& page, const TableRow& row,
                    std::size_t wanted, const Draft& draft) {
  if (row.cell_count == 0) return false;
  const Span last = page.cells[row.first_cell + row.cell_count - 1].span;
  const bool barred =
      row.span.text().starts_with('|') || row.cell_count > wanted;
  return barred && last.end == row.span.end &&
         last.text().starts_with("<!--") && draft.plain(last).text.empty();
}

// Of one table; whoever mends these sees the cause of all of them.
constexpr std::size_t most_wrong_rows = 20;

}  // namespace

Words cell_words(const Markdown& page, const TableRow& row, std::size_t column,
                 const Draft& draft) {
  if (column >= row.cell_count) {
    return {{}, {row.span.source, row.span.end, row.span.end}};
  }
  return draft.plain(page.cells[row.first_cell + column].span);
}

bool is_text_below(const TableRow& row) {
  const std::string_view text = row.span.text();
  return row.cell_count < 2 && text.find('|') == text.npos;
}

bool check_cells(const Markdown& page, const TableRow& row,
                 const Header& header, std::size_t& wrong, Draft& draft) {
  const std::size_t wanted = header.words.size();
  const std::size_t cells =
      row.cell_count - (ends_in_remark(page, row, wanted, draft) ? 1U : 0U);
  if (cells == wanted) return true;
  if (++wrong > most_wrong_rows) return false;
  constexpr std::string_view of_too_many =
      "a bar parts two cells; one that belongs to the text is written \\|";
  constexpr std::string_view of_too_few =
      "a bar or a cell is missing; an empty cell is | |";
  draft.report
      .add(cells_wrong, row.span,
           cells < wanted ? Message("the row has {} cells, its table has {}",
                                    cells, wanted)
                          : Message("the row has {} cells, its table only {}",
                                    cells, wanted))
      .related(header.row.span, "the header is here")
      .advise(Message(cells < wanted ? of_too_few : of_too_many));
  return false;
}

void report_wrong_rows(std::size_t wrong, const Header& header, Draft& draft) {
  if (wrong <= most_wrong_rows) return;
  draft.report
      .add(
          cells_wrong, header.row.span,
          Message("{} rows of the table have too few or too many cells", wrong))
      .advise("see whether a heading is missing");
}

void read_record(const Markdown& page, const TableRow& row,
                 const Header& header, const Columns& columns, Draft& draft,
                 Record& record) {
  record.fields.clear();
  record.extras.clear();
  record.span = row.span;
  record.header = header.row.span;
  const bool is_plain = syntax::is_plain(row.span.text());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Words value = is_plain && i < row.cell_count
                            ? as_written(page.cells[row.first_cell + i].span)
                            : cell_words(page, row, i, draft);
    if (columns[i]) {
      record.fields.push_back({*columns[i], value});
    } else if (value) {
      record.extras.push_back({header.words[i], value});
    }
  }
  for (std::size_t i = columns.size(); i < row.cell_count; ++i) {
    const Words value = cell_words(page, row, i, draft);
    if (value) record.extras.push_back({{}, value});
  }
}

}  // namespace bra::read
