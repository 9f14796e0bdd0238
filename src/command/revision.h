// Revision: the minutes as they were in a git revision, read from git's
// objects: nothing is checked out, and nothing that the repository names (a
// hook, a filter, a pager, another machine) is started.

#pragma once

#include <string>

#include "command/layer.h"
#include "command/misuse.h"
#include "command/session.h"
#include "model/approval.h"

namespace bra::command {

/// There is no asking: git is not installed here, or does not trust the folder.
struct NoHistory : Misuse {
  using Misuse::Misuse;
};

/// The files below the session's root that may be minutes, settings or the
/// ledger, as they are in `revision`, an option's value.
/// @throws NoHistory if git is not there or refuses to look
/// @throws Misuse if git will not tell, or if there is no such revision
Layer files_in_revision(Session& session, const std::string& revision);

}  // namespace bra::command
