// Known people: whether a name that is typed is somebody's, and whose it nearly
// is.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/writing.h"

namespace bra::command {

/// What is told of a name that nobody has at this meeting, in people.yaml or at
/// another meeting, or that several have; nothing if it is one person's.
std::optional<Diagnostic> told_of_name(std::string_view name,
                                       const Meeting& meeting,
                                       const Writing& writing);

/// Tells of those among the `names` that nobody has. The ledger is only ever
/// added to, so one that is nearly somebody's must not come into it.
/// @throws Misuse if one is
void demand_known(const std::vector<std::string>& names, const Meeting& meeting,
                  const Writing& writing);

}  // namespace bra::command
