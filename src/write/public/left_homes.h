// Left homes: words of a public copy that may tell where somebody lives. They
// stay, since an address may be the council's business; the secretary is shown
// them.

#pragma once

#include <deque>
#include <vector>

#include "language/lexicon.h"
#include "write/public/public_text.h"

namespace bra::write {

/// In a text of which `withheld` goes: a street with its number, `Storgatan
/// 12`, `12 High Street`, and what stands behind `bor på`. A street alone is a
/// place of the risk picture.
std::deque<Withholding> left_homes(const Source& source,
                                   const std::vector<Withholding>& withheld,
                                   const Lexicon& lexicon);

}  // namespace bra::write
