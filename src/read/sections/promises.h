// Promises in prose: `Anna tar med sig frågan och återkopplar`. They are no
// facts and answer no question; only a check asks whether the log has them.

#pragma once

#include "language/lexicon.h"
#include "model/meeting.h"

namespace bra::read {

/// Fills `meeting.promises` with the sentences of its prose and decisions that
/// promise something, one for each sentence, in the order of the items.
void find_promises(Meeting& meeting, const Lexicon& lexicon);

}  // namespace bra::read
