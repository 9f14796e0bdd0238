// Colon mark: a line that begins or ends a passage that is not public. One
// reading of it for whoever scans Markdown and for whoever withholds.

#pragma once

#include <optional>
#include <string_view>

namespace bra {

/// What follows the three or more colons that `line` begins with: `internt OSL
/// 25:1` of `::: internt OSL 25:1`, nothing of `:::`; no value if it does not
/// begin so. The whole may stand in emphasis, `**::: internt**`, which is no
/// part of the words. `line` has no indentation, bullet or mark of a quote.
std::optional<std::string_view> colon_mark(std::string_view line);

}  // namespace bra
