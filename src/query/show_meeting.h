// Show a meeting: the whole of its minutes, for programs under the English
// keys of the format, so that the item could be written down as minutes again.

#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/book.h"
#include "table/table.h"

namespace bra::query {

extern const std::span<const Column> show_meeting_columns;

/// How each entry of a meeting's log leaves its follow-up; nothing for a row
/// that joins none.
std::vector<std::optional<State>> states_after(const Book& book,
                                               const Meeting& meeting);

/// Adds the meeting as one item, and a page for people.
void add_meeting(const Book& book, const Meeting& meeting, Answer& answer);

/// The page: who was there, item by item, then the tables.
void add_meeting_page(const Book& book, const Meeting& meeting, Answer& answer);

}  // namespace bra::query
