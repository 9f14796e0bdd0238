// Paging: which program shows answers a screen at a time. Only answers to
// questions and the manual are shown so, and only on a terminal.

#pragma once

#include <optional>
#include <string_view>

#include "command/arguments.h"
#include "command/session.h"
#include "world/world.h"

namespace bra::command {

/// What BRA_PAGER, else PAGER names, with its words parted by blanks and no
/// shell between; else `less`. Nothing where there is no terminal, with
/// --no-pager, or where the variable is empty or `cat`.
std::optional<world::Program> pager_for(const Arguments& arguments,
                                        const world::World& world);

/// On standard output, a screen at a time where there is a pager.
void show(Session& session, std::string_view text);

}  // namespace bra::command
