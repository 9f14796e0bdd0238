// Says as much: whether the public copy of a meeting is read as the same
// meeting with as many facts.

#pragma once

#include "model/meeting.h"

namespace bra::command {

bool says_as_much(const Meeting& was, const Meeting& is);

}  // namespace bra::command
