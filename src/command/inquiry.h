// Inquiry: one noun asked of every council below the root, and the answers
// made one. Councils are loaded, asked and dropped, so that a county takes no
// more memory than its largest council and the answer.

#pragma once

#include "command/command.h"
#include "command/session.h"

namespace bra::command {

/// Asks the command's noun as the arguments say, shows the answer, and tells of
/// what could not be read.
/// @throws Misuse
Exit inquire(Session& session);

}  // namespace bra::command
