// Unread headings: lines that stand as headings and are text, so that their
// items are none: `##Uppföljning` without a blank, and bold lines as Word has
// them.

#pragma once

#include <string_view>

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

/// Tells of headings without their blank; and of bold lines once, in minutes
/// without any heading.
void find_unread_headings(const syntax::Markdown& page, Draft& draft);

/// What stands between the marks if the whole line is in bold; else nothing.
std::string_view bold_words(std::string_view line);

}  // namespace bra::read
