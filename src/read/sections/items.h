// Items: the body of a Markdown file, block by block. Headings begin the items
// of the agenda, tables hold facts, the rest is the items' text.

#pragma once

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

/// The body of a Markdown file: everything but its front matter.
void read_body(const syntax::Markdown& page, Draft& draft);

}  // namespace bra::read
