// Untitled: follow-ups that no row says the matter of.

#pragma once

#include "model/book.h"
#include "report/report.h"

namespace bra::read {

/// Tells, as `follow-up-without-title`, the follow-ups whose number is all that
/// is known of them. A later row may leave the title out; the first may not.
void report_untitled(const Book& book, Report& report);

}  // namespace bra::read
