// Unclosed: a comment or a block of code that runs on to the end, and takes
// with it what was meant to be read.

#pragma once

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

extern const Fault mark_unclosed;

/// Reports a comment or a block of code that nothing closes.
void report_unclosed(const syntax::Block& block, Draft& draft);

/// Reports a passage between `:::` that nothing closes or opens, or in which
/// nothing stands: what is internal may stand outside it.
void report_passages(const syntax::Markdown& page, Draft& draft);

}  // namespace bra::read
