// Exporting: every council's dataset, written down one council after the other
// so that memory does not grow with the county.

#pragma once

#include "command/command.h"

namespace bra::command {

Exit export_book(Session& session);

}  // namespace bra::command
