// Tails: what follows the words of a state: a day, or a clause that says
// something else.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/lexicon.h"

namespace bra {

/// A tail that says nothing but a day: `klar 2025-03-12`, `klar den 12 mars`.
/// A month or a year alone is no day: `klart 2025` may be a plan.
bool is_day(std::string_view tail, const Lexicon& lexicon);

/// Where the last clause of a tail begins: after a comma, a stroke or `och`; 0
/// if it is one clause.
std::size_t last_clause(std::string_view tail, const Lexicon& lexicon);

}  // namespace bra
