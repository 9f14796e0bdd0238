// Bracketed owner: a second name beside an owner's: `Vera (Nils)`. What stands
// in brackets says what the owner is, and owns nothing.

#pragma once

#include "language/lexicon.h"
#include "model/meeting.h"
#include "model/person.h"
#include "read/names.h"
#include "report/report.h"

namespace bra::read {

/// Tells of brackets in what is written of `owner` that name somebody else.
void report_bracketed(const Words& written, const Person& owner,
                      const Meeting& meeting, Names& names,
                      const Lexicon& lexicon, Report& report);

}  // namespace bra::read
