// Unmarked: what says of itself that it is not public, and has no marks around
// it that would keep it out of the copy.

#pragma once

#include <vector>

#include "model/meeting.h"
#include "write/page.h"

namespace bra::write {

/// Headings such as `## Internt` and `## § 5 Sekretess enligt OSL 25:1`, and
/// lines that begin `Internt:`, outside the passages that are marked. A heading
/// that only speaks of secrecy is none.
std::vector<Span> unmarked_internal(const Page& page, const Meeting& meeting);

}  // namespace bra::write
