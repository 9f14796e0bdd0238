// Serving slip: a substitute whose `ersätter` or `tjänstgörande` is mistyped,
// and who would not count as present for it.

#pragma once

#include "read/draft.h"

namespace bra::read {

/// Reads a mistyped word of serving in the role of `who` as what was meant, and
/// tells of it. Whether there was one.
bool mend_serving(Attendee& who, Draft& draft);

}  // namespace bra::read
