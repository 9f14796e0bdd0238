// Numbers in marks: a follow-up's number with brackets or an asterisk around
// it, or two of them where one is wanted.

#pragma once

#include "read/draft.h"

namespace bra::read {

extern const Fault number_near_miss;

/// Tells of them, as `number-near-miss`; any other reference is left alone.
void report_number_in_marks(const Words& written, Draft& draft);

}  // namespace bra::read
