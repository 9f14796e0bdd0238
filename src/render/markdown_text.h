// Markdown text: any text written so that a Markdown reader shows exactly it.

#pragma once

#include <string>
#include <string_view>

namespace bra::render {

/// Printable `text` on one line inside a paragraph, a heading or a cell; line
/// feeds are `<br>`.
std::string markdown_line(std::string_view text);

/// Printable `text` as paragraphs: empty lines part them, other line feeds are
/// hard breaks.
std::string markdown_prose(std::string_view text);

}  // namespace bra::render
