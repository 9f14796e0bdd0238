// Indented code: to Markdown, lines that are set in by four blanks or more. In
// minutes they are nearly always a slip, and what stands in them is text.

#pragma once

#include "read/draft.h"

namespace bra::read {

/// Tells of a table, a task line or a decision in it. A block between fences is
/// code, and is left alone.
void report_indented(Span code, Draft& draft);

}  // namespace bra::read
