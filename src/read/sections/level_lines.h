// Level lines: lines of text that say how an area stands, as a row of a picture
// would.

#pragma once

#include <string_view>

#include "read/draft.h"

namespace bra::read {

/// `Rån: röd`, `Skola och unga – gult`, `Röd: rån`: all that one side says.
/// Rows of a table say it in a cell.
bool tells_level(std::string_view line, const Draft& draft);

/// How many words of the line are the sign of a level, `🔴`.
int level_signs(std::string_view line, const Draft& draft);

/// Whether a word of the line is a level: `Skola bedöms som röd`.
bool mentions_level(std::string_view line, const Draft& draft);

}  // namespace bra::read
