// Unclosed: a comment or a block of code that runs on to the end, and takes
// with it what was meant to be read.

#pragma once

#include "language/passages.h"
#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

extern const Fault mark_unclosed;

/// Reports a comment or a block of code that nothing closes.
void report_unclosed(const syntax::Block& block, Draft& draft);

/// Reads which passages are not public, and reports those whose marks are
/// broken.
void read_passages(Draft& draft);

/// Reports a passage between `:::` that nothing closes or opens, or in which
/// nothing stands: what is internal may stand outside it.
void report_passages(const InternalPassages& passages, Report& report);

}  // namespace bra::read
