// Boxes that are none: `- [] Kameror`, which looks like a task line and is
// text.

#pragma once

#include <string_view>

#include "read/draft.h"

namespace bra::read {

/// Tells if the text of a list entry begins with what was meant as a box.
/// `entry` is the whole of the entry.
void report_odd_box(std::string_view text, Span entry, Draft& draft);

}  // namespace bra::read
