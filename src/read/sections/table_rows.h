// Table rows: the cells of a table's rows, by the columns that its headings
// make.

#pragma once

#include <cstddef>

#include "read/draft.h"
#include "read/record.h"
#include "read/sections/unknown_columns.h"
#include "syntax/markdown.h"

namespace bra::read {

/// The plain words of a cell; none, after the row's end, where it has no such
/// cell.
Words cell_words(const syntax::Markdown& page, const syntax::TableRow& row,
                 std::size_t column, const Draft& draft);

/// Whether a row is not parted into cells: a line that stands right below a
/// table, and so is a row of it to every renderer.
bool is_text_below(const syntax::TableRow& row);

/// Whether the row has as many cells as its header; tells it if not, and counts
/// it in `wrong`.
bool check_cells(const syntax::Markdown& page, const syntax::TableRow& row,
                 const Header& header, std::size_t& wrong, Draft& draft);

/// What check_cells() did not tell of each row is told of all.
void report_wrong_rows(std::size_t wrong, const Header& header, Draft& draft);

/// The row into `record`, whatever that held before.
void read_record(const syntax::Markdown& page, const syntax::TableRow& row,
                 const Header& header, const Columns& columns, Draft& draft,
                 Record& record);

}  // namespace bra::read
