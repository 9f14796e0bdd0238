// Next meeting in text: a sentence that names another day for it than the line
// at the top.

#pragma once

#include "read/draft.h"

namespace bra::read {

/// Looks in the text of the items, which must be read, and tells.
void find_other_next_meeting(Draft& draft);

}  // namespace bra::read
