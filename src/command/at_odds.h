// At odds: a state and a status of one follow-up that would contradict each
// other, so that nobody could tell where it stands.

#pragma once

#include <string>

#include "command/writing.h"
#include "write/entry.h"

namespace bra::command {

/// Refuses to write a state or a status beside one that denies it.
/// `before` is what the follow-up says now, null if it gets a row; `after` what
/// it would say, called `name`.
/// @throws Misuse with the option that would settle it
void refuse_at_odds(const Writing& writing, const write::Fields& asked,
                    const Entry* before, const Entry& after,
                    const std::string& name);

}  // namespace bra::command
