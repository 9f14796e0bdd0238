// Recurring: what most minutes say again, so that it need be read only once:
// the people at the table, the headings of the tables, and the owners and the
// states in a log.

#pragma once

#include "read/sections/headings.h"
#include "read/sections/known_attendees.h"
#include "read/sections/known_owners.h"
#include "read/sections/known_states.h"

namespace bra::read {

/// For one thread and one lexicon; sources that were read must last as long.
struct Recurring {
  KnownAttendees attendees;
  KnownHeadings headings;
  KnownOwners owners;
  KnownStates states;
};

}  // namespace bra::read
