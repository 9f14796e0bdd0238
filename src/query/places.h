// Places: the last columns of every list: the file, and the line in it, where
// an item stands; and before them, of a list of facts, whether what stands
// there is not public.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/book.h"
#include "table/table.h"
#include "text/span.h"

namespace bra::query {

inline constexpr Column internal_column{
    .key = "internal",
    .heading = "Internal",
    .type = Type::boolean,
    .seen = Seen::by_programs,
    .meaning = "whether it stands in a passage that is not public"};
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

/// Before them, whether it is internal; people are told if anything is.
void add_places(Table& table, std::span<const Span> places, const Book& book);
/// The same of what is known to be internal or not, parallel to the rows.
void add_places(Table& table, std::span<const Span> places,
                const std::vector<bool>& internal);

/// True if `place` stands in a passage of the meeting that is not public, else
/// null, so that people see only where it does.
Value internal_or_null(const Meeting& meeting, const Span& place);

}  // namespace bra::query
