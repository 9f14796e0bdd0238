// Tables: which kind of facts a table holds, by its header's words, and its
// rows as records.

#pragma once

#include "read/draft.h"
#include "read/sections/risks.h"
#include "syntax/markdown.h"

namespace bra::read {

extern const Fault cells_wrong;
extern const Fault column_unknown;
extern const Fault table_two_kinds;

/// What the headings above a table say of it.
struct TableAround {
  PeriodAround period;
  /// They speak of measures, `Insatser under våren`.
  bool names_measures = false;
};

/// Reads the facts of a table; false if it is of no known kind, and so prose.
/// Rows that are text below the table are left out.
bool read_table(const syntax::Markdown& page, const syntax::Block& table,
                const TableAround& around, Draft& draft);

}  // namespace bra::read
