// Show a follow-up: how it stood after each of the meetings that spoke of it,
// and which meetings should have and did not.

#pragma once

#include <span>

#include "model/book.h"
#include "table/table.h"

namespace bra::query {

extern const std::span<const Column> show_thread_columns;

/// Adds an item for each entry, and a page for people.
void add_thread(const Book& book, const Thread& thread, Day today,
                Answer& answer);

}  // namespace bra::query
