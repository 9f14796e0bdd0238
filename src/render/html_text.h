// HTML text: any text written so that a browser shows exactly it.

#pragma once

#include <string>
#include <string_view>

#include "render/style.h"
#include "table/table.h"

namespace bra::render {

/// `text` inside an element or between the quotes of an attribute; line feeds
/// are `<br>`, so an attribute must have none.
std::string html_text(std::string_view text);

/// A page up to the end of its head. It fetches nothing and runs nothing,
/// whatever stands in it. `title` is plain text, `look` a style sheet of ours.
std::string html_head(std::string_view title, std::string_view look,
                      const Style& style);

/// The class that the styles of our pages draw a tone by; empty for none.
std::string_view html_class(Tone tone);

}  // namespace bra::render
