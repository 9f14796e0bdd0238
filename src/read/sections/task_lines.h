// Task lines: follow-ups that stand in the text, each with a box to tick.

#pragma once

#include <string_view>

#include "read/draft.h"

namespace bra::read {

/// A list item with a check box: `250312-4 Title (ansvarig: …; senast: …)`.
/// `text` is the item's text after the box, soft breaks and all.
void read_task_line(std::string_view text, bool ticked, Span span,
                    Draft& draft);

}  // namespace bra::read
