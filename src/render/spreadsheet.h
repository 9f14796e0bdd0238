// Spreadsheet: values as the cells of CSV and TSV, which people open in
// spreadsheets. A cell of text never begins as a formula does.

#pragma once

#include <string>
#include <string_view>

#include "table/table.h"

namespace bra::render {

/// A value as a cell: a named value is its id, a day ISO, lists are joined
/// with `; `, the unknown is empty. Text is printable, may have line feeds,
/// and is led by an apostrophe if a spreadsheet would take it for a formula.
std::string cell_text(const Value& value, std::string_view decimal_mark);

}  // namespace bra::render
