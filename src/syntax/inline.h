// Inlines: the little Markdown that stands inside titles, names and cells.

#pragma once

#include <string>
#include <string_view>

#include "text/arena.h"
#include "text/span.h"

namespace bra::syntax {

/// Text without its Markdown: `*`, `**`, backticks and link targets dropped,
/// `\|` and other escapes undone, `<br>` a line feed, HTML comments gone, a
/// soft line break a space, character references decoded, NFC, trimmed. A
/// view into the source when nothing had to change, else into `arena`.
std::string_view plain_text(std::string_view written, Arena& arena);

/// As plain_text, but emphasis, code and links stay as written: for prose.
std::string_view prose_text(std::string_view written, Arena& arena);

}  // namespace bra::syntax
