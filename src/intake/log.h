// Log: follow-ups that stand as tabbed text or as groups of lines: what it is
// about, how it stands, who has it.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "intake/document.h"
#include "intake/roster.h"
#include "language/lexicon.h"

namespace bra::intake {

/// Lines [begin, end) of a section that speaks of follow-ups.
struct LogPart {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Title, status and owner; empty if these lines are no row.
  std::vector<std::string> row;
  /// It may be a row, and which cell is which is not certain.
  bool unsure = false;
};

/// The groups of lines that blank lines part, each as a row if it surely is
/// one. Tables are left out.
std::vector<LogPart> log_parts(const Document& document, std::size_t begin,
                               std::size_t end, const Roster& roster,
                               const Lexicon& lexicon);

/// A table without headings as rows of title, status and owner, if every row is
/// one and at least one owner is known; else nothing.
std::vector<std::vector<std::string>> log_rows(
    const std::vector<std::vector<std::string>>& rows, const Roster& roster);

/// Whether these are the headings of a log that has no column for numbers.
bool lacks_numbers(const std::vector<std::string>& cells,
                   const Lexicon& lexicon);

/// Whether minutes know a table by these headings.
bool is_known_heading(const std::vector<std::string>& cells,
                      const Lexicon& lexicon);

}  // namespace bra::intake
