// Recurring: what most minutes say again, so that it need be read only once:
// the people at the table and the headings of the tables.

#pragma once

#include "read/sections/headings.h"
#include "read/sections/known_attendees.h"

namespace bra::read {

/// For one thread and one lexicon; sources that were read must last as long.
struct Recurring {
  KnownAttendees attendees;
  KnownHeadings headings;
};

}  // namespace bra::read
