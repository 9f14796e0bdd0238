// Revision: the minutes as they were in a git revision, read from git's
// objects: nothing is checked out, and nothing that the repository names (a
// hook, a filter, a pager, another machine) is started.

#pragma once

#include <string>

#include "command/layer.h"
#include "command/session.h"
#include "model/approval.h"

namespace bra::command {

/// The files below the session's root that may be minutes, settings or the
/// ledger, as they are in `revision`, an option's value.
/// @throws Misuse if git is not there or will not tell, or if there is no such
/// revision
Layer files_in_revision(Session& session, const std::string& revision);

}  // namespace bra::command
