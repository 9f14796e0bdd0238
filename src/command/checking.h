// Checking: loads every council and finds what is wrong in its minutes. The
// rules are in check/; here is which of them are asked for, of which files, and
// what is told.

#pragma once

#include <string_view>
#include <vector>

#include "command/command.h"
#include "command/session.h"

namespace bra::command {

/// The values of --fail-on, gravest first.
std::vector<std::string_view> severity_names();

Exit check_minutes(Session& session);

}  // namespace bra::command
