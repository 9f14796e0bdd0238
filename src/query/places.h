// Places: the last two columns of every list: the file, and the line in it,
// where an item stands.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "table/table.h"
#include "text/span.h"

namespace bra::query {

inline constexpr Column file_column{
    .key = "file",
    .heading = "File",
    .seen = Seen::by_programs,
    .meaning = "the file where it stands, relative to the root"};
inline constexpr Column line_column{.key = "line",
                                    .heading = "Line",
                                    .type = Type::integer,
                                    .seen = Seen::by_programs,
                                    .meaning = "the line in the file, from 1"};

/// The lines on which the places begin, in the order of the places; 1 for none.
std::vector<std::int64_t> lines_of(std::span<const Span> places);

/// Appends file and line to each row, null where there is no place. `places`
/// are parallel to the rows.
void add_places(Table& table, std::span<const Span> places);

}  // namespace bra::query
