// Indents: lines of Markdown that begin with tabs or no-break spaces. What they
// belong to depends on who reads; in YAML they are a fault of its reader.

#pragma once

#include "report/report.h"
#include "text/span.h"

namespace bra::read {

/// Tells, as `indentation`, the lines of `body` indented so, outside code
/// fences; lines in a row are one finding, at the first.
void find_odd_indents(Span body, Report& report);

}  // namespace bra::read
