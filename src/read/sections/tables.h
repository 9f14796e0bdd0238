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

/// Whether a row is not parted into cells: a line that stands right below a
/// table, and so is a row of it to every renderer.
bool is_text_below(const syntax::TableRow& row);

/// Reads the facts of a table; false if it is of no known kind, and so prose.
/// Rows that are text below the table are left out.
/// `around` tells the period that the headings above it name.
bool read_table(const syntax::Markdown& page, const syntax::Block& table,
                const PeriodAround& around, Draft& draft);

}  // namespace bra::read
