// Help: a page of the help laid out.

#pragma once

#include <string>
#include <string_view>

#include "command/help_page.h"
#include "render/style.h"

namespace bra::command {

/// For a terminal or a file; wrapped by display width.
std::string help_text(const HelpPage& page, const render::Style& style);

/// For the manual pages, in scdoc's markup.
std::string help_scdoc(const HelpPage& page);

/// What scdoc would take for markup, escaped.
std::string scdoc_escaped(std::string_view text);

}  // namespace bra::command
