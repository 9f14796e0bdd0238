// Near decisions: lines that were meant to begin a decision and begin none, for
// a letter, a colon, or something that stands in front.

#pragma once

#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// Whether a line that begins no decision was meant to: `**Belsut:** Rådet …`,
/// `**Beslut** Rådet …`, `Beslut (enhälligt): Rådet …`, `→ Beslut: Rådet …`,
/// `Frågan lyftes. Beslut: Rådet …`.
bool nearly_begins_decision(std::string_view line, const Lexicon& lexicon);

/// The line without what is no word: bullets, arrows, marks of HTML, of bold
/// and of code.
std::string_view without_signs(std::string_view line);

}  // namespace bra::read
