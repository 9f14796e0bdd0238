// Attendance in the text: where a secretary who is used to paper writes it, and
// where nobody is counted.

#pragma once

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

/// Tells where the text of minutes without a list of those present begins one.
void find_attendance_in_text(const syntax::Markdown& page, Draft& draft);

}  // namespace bra::read
