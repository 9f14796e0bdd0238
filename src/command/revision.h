// Revision: the minutes as they were in git, read from its objects: nothing is
// checked out.

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/layer.h"
#include "command/session.h"

namespace bra::command {

/// The files below the session's root that may be minutes, settings or the
/// ledger, as they are in `revision`, an option's value.
/// @throws NoHistory if git is not there or does not trust the folder
/// @throws Misuse if git will not tell, or if there is no such revision
Layer files_in_revision(const Session& session, const std::string& revision);

/// The paths below the root of the files called `name` in `revision`.
/// @throws Misuse as files_in_revision()
std::vector<std::string> paths_in_revision(const Session& session,
                                           const std::string& revision,
                                           std::string_view name);

/// Files of the root as they are in `revision`, in the order of their paths;
/// nothing for one that is not there.
/// @throws Misuse as files_in_revision()
std::vector<std::optional<std::string>> texts_in_revision(
    const Session& session, const std::string& revision,
    const std::vector<std::string>& paths);

/// The newest that `fits` of a file of the root as it is and was in the commits
/// that changed it, the latest thousand; nothing where there is no git to ask.
std::optional<std::string> version_where(
    const Session& session, const std::string& path,
    const std::function<bool(std::string_view)>& fits);

/// A file of the root as it is in the latest commit; nothing if it is not
/// there, or where there is no git to ask.
std::optional<std::string> committed_text(const Session& session,
                                          const std::string& path);

}  // namespace bra::command
