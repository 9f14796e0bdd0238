// Sentences of the text that say what a fact should: a promise, `Anna tar med
// sig frågan och återkopplar`, or a decision, `Rådet beslutade att …`. They are
// no facts and answer no question; only a check asks whether a fact has them.

#pragma once

#include <span>

#include "model/meeting.h"

namespace bra::read {

/// Fills each meeting's `promises` with the sentences of its prose and
/// decisions that promise something, and its `decisions_in_prose` with those of
/// its prose that begin by telling of a decision; one for each sentence, in the
/// order of the items. `unmarked` is what says of itself that it is not public.
void find_sentences(std::span<Meeting> meetings);

}  // namespace bra::read
