// Level lines: lines of text that say how an area stands, as a row of a picture
// would.

#pragma once

#include <optional>
#include <string_view>

#include "read/draft.h"

namespace bra::read {

/// `Rån: röd`, `Skola och unga – gult`, `Röd: rån`: all that one side says.
/// Rows of a table say it in a cell.
bool tells_level(std::string_view line, const Draft& draft);

struct LevelLine {
  std::string_view area;
  std::string_view level;
};
/// The same of a line that is no row, with what each side says.
std::optional<LevelLine> level_line(std::string_view line, const Draft& draft);

/// How many words of the line are the sign of a level, `🔴`.
int level_signs(std::string_view line, const Draft& draft);

/// Whether a word of the line is a level: `Skola bedöms som röd`.
bool mentions_level(std::string_view line, const Draft& draft);

}  // namespace bra::read
