// number-near-miss: follow-up numbers that are none as they are written.

#pragma once

#include "model/meant_number.h"
#include "read/draft.h"

namespace bra::read {

/// Tells of a number that was meant, with it as it is written.
void report_near_number(const Words& written, const MeantNumber& meant,
                        Draft& draft);

/// Tells of a reference that is a number with brackets or an asterisk around
/// it, or several of them; any other is left alone.
void report_number_in_marks(const Words& written, Draft& draft);

/// Tells of a number that stands in front of the matter: in a row, whose
/// numbers have a column of their own, it is a part of it.
void report_number_in_matter(const Words& matter, bool has_column,
                             Draft& draft);

}  // namespace bra::read
