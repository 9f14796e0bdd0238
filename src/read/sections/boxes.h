// Boxes that are none: `- [] Kameror`, which looks like a task line and is
// text.

#pragma once

#include <string_view>

#include "read/draft.h"

namespace bra::read {

extern const Fault box_unread;

/// Tells if the text of a list entry begins with what was meant as a box.
/// `entry` is the whole of the entry.
void report_odd_box(std::string_view text, Span entry, Draft& draft);

/// The same for a line of a paragraph, with or without a dash that makes no
/// list: `–[ ] Kameror`, `☐ Kameror`, `[ ] Kameror`.
void report_box_in_text(std::string_view line, Span where, Draft& draft);

}  // namespace bra::read
