// Promises in prose: `Anna tar med sig frågan och återkopplar`. They are no
// facts and answer no question; only a check asks whether the log has them.

#pragma once

#include <span>

#include "language/lexicon.h"
#include "model/meeting.h"

namespace bra::read {

/// Fills each meeting's `promises` with the sentences of its prose and
/// decisions that promise something, one for each sentence, in the order of the
/// items.
void find_promises(std::span<Meeting> meetings, const Lexicon& lexicon);

}  // namespace bra::read
