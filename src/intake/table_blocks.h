// Table blocks: a document's table as the table of minutes that it is, or as it
// came.

#pragma once

#include <cstddef>
#include <vector>

#include "intake/block.h"
#include "intake/document.h"
#include "intake/roster.h"
#include "language/lexicon.h"

namespace bra::intake {

struct TableRead {
  /// The line after the table.
  std::size_t end = 0;
  std::vector<Block> blocks;
};

/// Reads the table that begins at line `at`, and says of its rows what became
/// of them. `in_log` in a section that speaks of follow-ups.
TableRead read_table(Document& document, std::size_t at, std::size_t end,
                     bool in_log, const Roster& roster, const Lexicon& lexicon);

}  // namespace bra::intake
