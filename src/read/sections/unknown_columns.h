// Unknown columns: those of a table that its kind of facts does not have.

#pragma once

#include <vector>

#include "read/draft.h"
#include "read/sections/headings.h"
#include "syntax/markdown.h"

namespace bra::read {

/// The header row of a table.
struct Header {
  std::vector<Words> words;
  syntax::TableRow row;
  /// Of a header that fits two kinds, the columns of the kind that it is not
  /// read as: table-two-kinds tells of them all.
  std::vector<bool> is_of_other_kind;
};

/// Tells of each column that this kind of table does not have. Headings that
/// are all known once are known each time.
void check_columns(Part part, const Header& header, const Columns& columns,
                   Headings& headings, Draft& draft);

/// The same for a table whose columns are not those of its headings alone.
void check_columns(Part part, const Header& header, const Columns& columns,
                   Draft& draft);

/// A heading that is no known word and was read as `meant`.
void report_column_slip(const Words& heading, std::string_view meant,
                        Draft& draft);

}  // namespace bra::read
