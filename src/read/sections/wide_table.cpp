#include "read/sections/wide_table.h"

namespace bra::read {

extern const Fault table_too_wide{
    .name = "table-too-wide",
    .severity = Severity::error,
    .summary = "a table has more columns than minutes have",
    .why =
        "Nobody can read a table of that many columns on a page, and most "
        "programs that show Markdown give up on it. Two years of months, each "
        "in its column, fit.",
    .wrong = "| Område | 2022-01 | 2022-02 | … | 2025-12 |",
    .right = "| Område | 2025-01 | 2025-02 | … | 2025-12 |",
    .silencing = Silencing::never,
};

bool report_too_wide(const syntax::Markdown& page, const syntax::Block& table,
                     Draft& draft) {
  const syntax::TableRow& header = page.rows[table.first_row];
  if (header.cell_count <= most_columns) return false;
  draft.report
      .add(table_too_wide, header.span,
           Message("the table has {} columns; no more than {} are read",
                   std::size_t{header.cell_count}, most_columns))
      .advise("part it into several tables");
  return true;
}

}  // namespace bra::read
