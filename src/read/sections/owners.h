// Owners: the names in a cell that says who has a follow-up, or in a line that
// lists people.

#pragma once

#include <vector>

#include "language/lexicon.h"
#include "model/follow_up.h"

namespace bra::read {

/// The words of a cell that lists owners, each by itself.
std::vector<Owner> read_owners(Words written, const Lexicon& lexicon);

}  // namespace bra::read
