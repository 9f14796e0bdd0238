// Mentions: rows of a log whose cells cannot be told apart, since their number
// is not the table's and they make no sense where they stand.

#pragma once

#include "read/draft.h"
#include "read/record.h"

namespace bra::read {

/// `first` is the row's first cell. The row mentions its follow-up; where that
/// stands is unclear, whatever the log before said. What stands in the row is
/// kept as the entry's comment.
void read_mention(Words first, const Record& record, Draft& draft);

}  // namespace bra::read
