// Unread table: one that holds no facts by its headings, and seems to.

#pragma once

#include <cstddef>

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

extern const Fault table_unread;

/// Reports a table of no known kind if levels stand in its cells, or if `known`
/// of its headings, two at least, belong to one kind.
void report_unread(const syntax::Markdown& page, const syntax::Block& table,
                   std::size_t known, Draft& draft);

}  // namespace bra::read
