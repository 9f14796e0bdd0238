// Links: what is said of follow-ups that went into others, where nobody can go
// there: a number that is not known, or one that leads back.

#pragma once

#include <cstddef>
#include <optional>

#include "model/book.h"
#include "read/numbered.h"
#include "report/report.h"

namespace bra::read {

/// The number in the latest row of a thread that leads back to it, by way of
/// what the latest rows of the others say: then none of them has what was to be
/// done. Longer rings than anybody writes are not followed to their end.
std::optional<Number> leads_back(std::size_t thread, const Book& book,
                                 const Numbered& by_number);

/// Tells each number of the entry's link that leads nowhere.
void report_links(const Entry& entry, const Thread& thread,
                  const Numbered& by_number, Report& report);

/// Tells that the number in the entry's link leads back to its own thread.
void report_ring(const Entry& entry, const Thread& thread, const Number& number,
                 Report& report);

}  // namespace bra::read
