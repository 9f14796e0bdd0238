// Left health: words of a public copy that may tell of somebody's illness.
// They stay, since a sentence without them may be none; the secretary is shown
// them.

#pragma once

#include <deque>

#include "language/lexicon.h"
#include "write/public/left_text.h"

namespace bra::write {

/// `sjukskriven`, `hjärtoperation`, of whomever they are said.
std::deque<Withholding> left_health(const LeftText& left,
                                    const Lexicon& lexicon);

}  // namespace bra::write
