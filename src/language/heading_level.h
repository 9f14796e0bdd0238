// Heading level: how high a heading a line of Markdown is.

#pragma once

#include <cstddef>
#include <string_view>

namespace bra {

/// 1 for `# …` to 6 for `###### …`; 0 if the line is no heading.
std::size_t heading_level(std::string_view line);

}  // namespace bra
