// Commit day: when a git revision was committed, on the calendar of whoever
// committed it.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "command/session.h"
#include "text/date.h"

namespace bra::command {

/// Nothing if git is not there or does not know the revision.
std::optional<Day> commit_day(const Session& session,
                              const std::string& revision);

/// The day of a commit object's committer: `committer NAME <MAIL> 1748700000
/// +0200`, seconds since 1970 and hours and minutes east of Greenwich.
std::optional<Day> day_of_committer(std::string_view commit);

}  // namespace bra::command
