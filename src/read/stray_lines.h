// Stray lines: lines at the top that YAML takes for neither a key nor an entry
// of a list. Which mark they have lost.

#pragma once

#include <cstddef>

#include "read/draft.h"

namespace bra::read {

/// Makes the advice of findings of such lines, from `found_before` on, name
/// what was lost: the colon after a key that minutes have, or the dash that the
/// lines beside it begin with.
void name_lost_marks(std::size_t found_before, Draft& draft);

}  // namespace bra::read
