// Unseen facts: lines in HTML or between fences of code that would be facts if
// they stood in the text.

#pragma once

#include "read/draft.h"

namespace bra::read {

/// Tells of the first task line, table and decision between fences of code,
/// where nothing is looked into for facts. What is merely set in is not asked
/// of; report_indented() is.
void report_unseen_code(Span block, Draft& draft);

/// The same in HTML.
void report_unseen_html(Span block, Draft& draft);

}  // namespace bra::read
