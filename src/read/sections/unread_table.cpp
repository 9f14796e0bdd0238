#include "read/sections/unread_table.h"

namespace bra::read {

extern const Fault table_unread{
    .name = "table-unread",
    .severity = Severity::warning,
    .summary = "a table that is read as text, and may be more",
    .why =
        "The words in its first row tell what a table holds: an area and a "
        "level, a matter and how it stands. With other words its rows are "
        "text, and answer no question but a search.",
    .wrong = "| Tema | Färg |\n| Skola | gul |",
    .right = "| Område | Nivå |\n| Skola | gul |",
};

namespace {

bool has_level_below(const syntax::Markdown& page, const syntax::Block& table,
                     const Draft& draft) {
  for (const syntax::TableRow& row : page.rows_of(table).subspan(1)) {
    for (const syntax::Cell& cell : page.cells_of(row)) {
      if (draft.lexicon.level(draft.plain(cell.span).text)) return true;
    }
  }
  return false;
}

}  // namespace

void report_unread(const syntax::Markdown& page, const syntax::Block& table,
                   std::size_t known, Draft& draft) {
  if (known < 2 && !has_level_below(page, table, draft)) return;
  draft.report
      .add(table_unread, page.rows[table.first_row].span,
           Message("the table is read as text"))
      .advise(
          "a risk picture has Område and Nivå, a log Ärende and Status, "
          "measures begin with Insats, figures have Mått and Värde");
}

}  // namespace bra::read
