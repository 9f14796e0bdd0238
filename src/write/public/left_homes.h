// Left homes: words of a public copy that may tell where somebody lives. They
// stay, since an address may be the council's business; the secretary is shown
// them.

#pragma once

#include <deque>

#include "language/lexicon.h"
#include "write/public/left_text.h"

namespace bra::write {

/// A street with its number, `Storgatan 12`, `12 High Street`, and what stands
/// behind `bor på`. A street alone is a place of the risk picture.
std::deque<Withholding> left_homes(const LeftText& left,
                                   const Lexicon& lexicon);

}  // namespace bra::write
