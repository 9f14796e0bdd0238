// Threads: the entries of all logs, joined into follow-ups by number and by
// title, and the balance of each meeting.

#pragma once

#include "model/book.h"
#include "report/report.h"

namespace bra::read {

/// Fills Book::threads and Book::balances. Meetings must be in date order,
/// owners and areas resolved; `areas` gives the area of each entry.
void join_threads(Book& book, Report& report);

}  // namespace bra::read
