// Stray facts: lines of text that say what a row of a log or a picture says,
// below headings that promise neither.

#pragma once

#include "read/draft.h"

namespace bra::read {

/// Tells, once for each item, of lines that begin with the number of a
/// follow-up which the meeting's log lacks, of two lines or more that give a
/// level each, and of a heading that speaks of decisions above none. Asked of
/// whole minutes, in either spelling, when their log and picture are read.
void find_stray_facts(Draft& draft);

}  // namespace bra::read
