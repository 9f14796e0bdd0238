// Partial: words of partial attendance in a list of people, `t.o.m. § 12`,
// `från kl. 10`.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// Whether `text` begins with words of partial attendance. `tom` and `from` are
/// given names too, so they count only before a number.
bool begins_partial(std::string_view text, const Lexicon& lexicon);

/// Where partial attendance begins inside a text without commas, or its size:
/// `Nils Holm t.o.m. § 12`.
std::size_t find_partial(std::string_view text, const Lexicon& lexicon);

/// Whether a place in the meeting is named: `från § 5`, `till kl. 10`, and not
/// `t.o.m. maj`.
bool names_place_in_meeting(std::string_view text, const Lexicon& lexicon);

}  // namespace bra::read
