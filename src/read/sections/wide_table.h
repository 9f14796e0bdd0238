// Wide table: one with more columns than a page of minutes has room for.

#pragma once

#include <cstddef>

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

inline constexpr std::size_t most_columns = 32;

/// Whether the table is too wide to be read. Then that is reported, and its
/// rows are text.
bool report_too_wide(const syntax::Markdown& page, const syntax::Block& table,
                     Draft& draft);

}  // namespace bra::read
