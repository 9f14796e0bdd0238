// Standing: what holds of a follow-up after one more row of a log.

#pragma once

#include "model/follow_up.h"

namespace bra::read {

/// The facts that hold after `entry`: each is the latest stated, and a dash
/// clears it. `before` is null for the first. State, place and day are the
/// caller's.
Standing standing_after(const Standing* before, const Entry& entry);

}  // namespace bra::read
