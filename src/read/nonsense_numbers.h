// Nonsense numbers: those of the log that begin with a day that does not exist.

#pragma once

#include "model/book.h"
#include "report/report.h"

namespace bra::read {

/// Whether the row's number is one.
bool has_nonsense_number(const Entry& entry);

/// Tells of it, and of the number that it was meant to be: that of the thread
/// which the row joined by its title, or, where it began the thread, the
/// meeting's own day with the same ordinal.
void report_nonsense_number(const Entry& entry, const Thread* joined,
                            const Meeting& meeting, Report& report);

}  // namespace bra::read
