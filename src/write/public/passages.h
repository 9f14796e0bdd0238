// What takes out the passages that are not public, and comments: what of a file
// nobody else is to read at all.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/passages.h"
#include "text/edit.h"
#include "write/page.h"

namespace bra::write {

/// What takes them out: their headings stay, and in place of the text `says`
/// and the ground.
std::vector<Edit> without(const InternalPassage& passage,
                          std::string_view says);

/// The comments of a page: HTML comments, and those of YAML, with the blanks
/// before them; with the whole of their lines if nothing else is on these.
std::vector<Span> comments_of(const Page& page);

/// A comment that begins and never ends, if there is one.
std::optional<Span> unclosed_comment(const Page& page);

}  // namespace bra::write
