// Inlines: the little Markdown that stands inside titles, names and cells.

#pragma once

#include <span>
#include <string_view>

#include "text/arena.h"
#include "text/span.h"

namespace bra::syntax {

/// Text without its Markdown: `*`, `**`, backticks and link targets dropped,
/// `\|` and other escapes undone, `<br>` and a hard line break a line feed,
/// HTML comments gone, a soft line break a space, character references
/// decoded, NFC, trimmed. Blanks around a line feed are dropped. What only
/// looks like Markdown stays: `snake_case`, `2 * 3`, an unclosed backtick.
/// Other HTML tags, `~~` and links by reference stay too, so that no word is
/// lost and none means something else than it seems to.
/// A view into `written`, which is UTF-8, when nothing had to change, else
/// into `arena`.
std::string_view plain_text(std::string_view written, Arena& arena);

/// Whether every part of `written` is its own plain text, but for the blanks
/// around it.
bool is_plain(std::string_view written);

/// For prose, which is kept as Markdown: only what has no place in a value is
/// changed, and nothing that would change what the Markdown says. Line
/// breaks, `\|` outside code, comments, NFC and trimming as in plain_text;
/// emphasis, code, links, other escapes and character references stay as
/// written.
std::string_view prose_text(std::string_view written, Arena& arena);

/// A block's lines (Markdown::lines_of) as one text with line ends, for the
/// two above. A view into the source if nothing but blanks and line ends
/// stands between them, else into `arena`.
std::string_view joined(std::span<const Span> lines, Arena& arena);

}  // namespace bra::syntax
