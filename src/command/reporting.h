// Reporting: overviews of the councils below the root: read, put together and
// written.

#pragma once

#include "command/command.h"
#include "command/session.h"

namespace bra::command {

/// One overview of a council or over several, or, with --each, one for each.
/// @throws Misuse
Exit report_on_councils(Session& session);

}  // namespace bra::command
