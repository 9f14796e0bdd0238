// HTML text: any text written so that a browser shows exactly it.

#pragma once

#include <string>
#include <string_view>

#include "table/table.h"

namespace bra::render {

/// `text` inside an element or between the quotes of an attribute; line feeds
/// are `<br>`, so an attribute must have none.
std::string html_text(std::string_view text);

/// The class that the styles of our pages draw a tone by; empty for none.
std::string_view html_class(Tone tone);

}  // namespace bra::render
