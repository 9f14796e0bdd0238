// Broken tables: lines with bars that were meant as a table and are text to
// every renderer, since a blank line parts them from their table, or the line
// of dashes below the headings is missing or of another width.

#pragma once

#include <span>

#include "read/draft.h"
#include "read/sections/risks.h"
#include "syntax/markdown.h"

namespace bra::read {

/// Reads the lines of a paragraph as the table that they were meant for, and
/// tells what broke it, as `cells-wrong`; false if they are text. `above` is
/// the table just above, if it was of a known kind.
bool read_broken_table(std::span<const Span> lines,
                       const syntax::Markdown& page, const syntax::Block* above,
                       const PeriodAround& around, Draft& draft);

/// Tells the lines of text that stand right below a table, without a blank
/// line, as `cells-wrong`.
void report_text_below(const syntax::Markdown& page, const syntax::Block& table,
                       Draft& draft);

}  // namespace bra::read
