// Not held: a notice tells what is to come and a cancelled meeting what was
// not: neither states a fact.

#pragma once

#include "model/meeting.h"
#include "report/report.h"

namespace bra::read {

extern const Fault facts_not_held;

bool states_facts(const Meeting& meeting);

/// Tells, of what was found wrong with facts that are none, what keeps words
/// unread wherever they stand: a key that is mistyped, a value out of shape.
void tell_unread(Report unheard, Report& report);

/// Takes the facts away from minutes that state none. Told if there are some
/// that such minutes do not have: the word is left from another file.
void forget_facts(Meeting& meeting, Report& report);

}  // namespace bra::read
