// Undated: minutes that nobody recognises as such, since neither the file's
// name nor a key tells their day. All that they say is left out of every
// answer.

#pragma once

#include "language/lexicon.h"
#include "report/report.h"
#include "text/source.h"

namespace bra::read {

extern const Fault minutes_without_date;

/// Whether a file that is_candidate() refuses reads like minutes: it has at
/// least two of their signs, one of which no invitation or statute has.
bool looks_like_minutes(const Source& source, const Lexicon& lexicon);

/// Tells a file in the minutes folder that looks like minutes and is none.
void find_undated_minutes(const Source& source, const Lexicon& lexicon,
                          Report& report);

}  // namespace bra::read
