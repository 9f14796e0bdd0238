// Unmarked: what says of itself that it is not public, and has no marks around
// it that would keep it out of the copy.

#pragma once

#include <vector>

#include "model/meeting.h"

namespace bra {

/// Headings such as `## Internt` and `## § 5 Sekretess enligt OSL 25:1`, lines
/// that begin `Internt:` or say anywhere `ej för publicering`, and marks of a
/// passage that are none, outside the passages that are marked; in the order
/// they stand. A heading that only speaks of secrecy is none.
std::vector<Unmarked> unmarked_in(const Meeting& meeting);

}  // namespace bra
