// Left health: words of a public copy that may tell of somebody's illness.
// They stay, since a sentence without them may be none; the secretary is shown
// them.

#pragma once

#include <deque>
#include <vector>

#include "language/lexicon.h"
#include "write/public/public_text.h"

namespace bra::write {

/// In a text of which `withheld` goes: `sjukskriven`, `hjärtoperation`, of
/// whomever they are said.
std::deque<Withholding> left_health(const Source& source,
                                    const std::vector<Withholding>& withheld,
                                    const Lexicon& lexicon);

}  // namespace bra::write
