// Rule asked: a rule as the user names it, held against those there are.

#pragma once

#include <string>

#include "command/session.h"
#include "report/fault.h"

namespace bra::command {

/// @throws Misuse if none is called so, with the nearest name
const Fault& rule_asked(const Session& session, const std::string& name);

}  // namespace bra::command
