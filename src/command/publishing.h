// Publishing: the public copy of a council's minutes, proved before a byte of
// it is written.

#pragma once

#include "command/command.h"

namespace bra::command {

Exit publish_minutes(Session& session);

}  // namespace bra::command
