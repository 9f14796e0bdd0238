// Swapped cells: two of a row that stand in each other's place, each of which
// makes sense only in the other's.

#pragma once

#include <cstddef>
#include <optional>

#include "read/draft.h"
#include "read/record.h"
#include "read/sections/unknown_columns.h"

namespace bra::read {

/// The row with the two where they belong, which is told; nothing if no two
/// have changed places.
std::optional<Record> righted(const Record& row, Draft& draft);

/// The same for a row of a risk picture whose level is none.
std::optional<Record> righted_reading(const Record& row, Draft& draft);

/// Makes the findings of half of a table's `rows` or more, if they are of the
/// same two columns, one: it is the headings that have changed places. The
/// table's findings begin at `first`.
void join_swapped(std::size_t first, std::size_t rows, const Header& header,
                  Draft& draft);

}  // namespace bra::read
