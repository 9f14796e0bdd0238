// Roles: what the words of a role say besides: an office at this meeting, or
// where somebody comes from.

#pragma once

#include <functional>
#include <string_view>

#include "language/lexicon.h"
#include "model/council.h"
#include "model/person.h"

namespace bra::read {

/// The office that a role begins with. `ordförande i socialnämnden` and
/// `ordf. kommunstyrelsen` are none at the council's own meeting.
Office office_of(std::string_view role, const Council& council,
                 const Lexicon& lexicon);

/// `kommunpolis, Polisen`: if the first or the last part of the role is an
/// organisation that `is_declared`, it becomes the organisation.
void part_role(Attendee& attendee,
               const std::function<bool(std::string_view)>& is_declared);

}  // namespace bra::read
