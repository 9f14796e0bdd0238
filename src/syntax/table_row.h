// Table rows: what GitHub's rule for pipe tables says of one line. See also
// split_row in markdown.h.

#pragma once

#include <cstddef>
#include <string_view>

namespace bra::syntax {

/// How many cells a delimiter row (`| --- | :-: |`) has; 0 if `line`, its
/// outer blanks taken off, is none.
std::size_t delimiter_cells(std::string_view line);

}  // namespace bra::syntax
