// No minutes: what is told to whoever asks a folder that holds none.

#pragma once

#include "command/session.h"

namespace bra::command {

/// Where it was looked, what would have been found, and how to begin.
void tell_no_minutes(Session& session);

}  // namespace bra::command
