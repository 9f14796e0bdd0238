// Month table: a risk picture with a column for each month.

#pragma once

#include <vector>

#include "read/draft.h"
#include "read/sections/risks.h"
#include "read/sections/unknown_columns.h"
#include "syntax/markdown.h"

namespace bra::read {

/// The months that head columns beside the area, by column, if any cell below
/// one of them is a level; else none. A mistyped month above levels is what it
/// was meant to be.
std::vector<PicturePeriod> month_columns(const syntax::Markdown& page,
                                         const syntax::Block& table,
                                         const Header& header,
                                         const Columns& risk,
                                         const PicturePeriod& around,
                                         Draft& draft);

/// Reads the picture, and tells of mistyped months and of a heading that names
/// none of them.
void read_month_table(const syntax::Markdown& page, const syntax::Block& table,
                      const Header& header, const Columns& columns,
                      const std::vector<PicturePeriod>& months,
                      const PicturePeriod& around, Draft& draft);

}  // namespace bra::read
