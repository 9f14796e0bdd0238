// Second front matter: facts of the meeting between two lines of dashes that do
// not begin the file, as a merge gone wrong leaves them. They are text there.

#pragma once

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

/// Tells of each, at its first line.
void find_second_front_matter(const syntax::Markdown& page, Draft& draft);

}  // namespace bra::read
