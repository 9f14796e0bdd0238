// Help: a page of the help laid out.

#pragma once

#include <string>

#include "command/help_page.h"
#include "render/style.h"

namespace bra::command {

/// For a terminal or a file; wrapped by display width.
std::string help_text(const HelpPage& page, const render::Style& style);

/// For the manual pages, in scdoc's markup.
std::string help_scdoc(const HelpPage& page);

}  // namespace bra::command
