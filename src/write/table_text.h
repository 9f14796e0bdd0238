// Table text: a Markdown table with its bars in line, as wide as people see
// it and not as many bytes as it is.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "write/entry.h"

namespace bra::write {

/// How the text of a column stands, as the row below the header says it.
enum class Alignment { none, left, centre, right };

/// Lines without their ends: the header, the row of dashes, the rows. Every row
/// has as many cells as there are alignments; cells are as they are written. A
/// column with a very long cell is not filled up.
std::vector<std::string> table_lines(
    const std::vector<std::vector<std::string>>& rows,
    const std::vector<Alignment>& alignments);

/// Lines as one text, no end after the last.
std::string joined(const std::vector<std::string>& lines,
                   std::string_view line_end);

/// A new table of follow-ups.
std::vector<std::string> follow_up_table(const std::vector<Fields>& entries,
                                         const Language& language);

/// A new table of the risk picture, the levels left to be filled in.
std::vector<std::string> risk_table(const std::vector<std::string>& areas,
                                    const Language& language);

}  // namespace bra::write
