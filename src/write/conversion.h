// Conversion: the same meeting in the other spelling. What the front matter
// says is copied as it is written; everything else is written anew from the
// facts. Whoever calls reads the result back: what cannot be said in the other
// spelling shows in the facts.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "language/lexicon.h"
#include "model/meeting.h"
#include "write/page.h"

namespace bra::write {

/// The minutes of this page in YAML if it is Markdown, else in Markdown. Line
/// ends are the page's own.
std::string converted(const Page& page, const Meeting& meeting,
                      const Lexicon& lexicon, const Language& language);

/// Something on the page that is no fact and has no place in `other`, which is
/// what it converts to: a remark, or a mark of a passage that is not public.
std::optional<Span> untold(const Page& page, const Lexicon& lexicon,
                           std::string_view other);

}  // namespace bra::write
