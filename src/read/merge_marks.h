// Merge marks: what git leaves in a file where two people changed the same
// lines, until somebody has chosen.

#pragma once

#include <string_view>

#include "report/report.h"
#include "text/source.h"

namespace bra::read {

/// Reports a merge that was not finished. Both versions stand in such a file,
/// so that nothing in it can be relied on.
/// @returns whether there is one
bool find_merge_marks(const Source& source, Report& report);

/// Whether a line is such a mark.
bool is_merge_mark(std::string_view line);

}  // namespace bra::read
