// Unread minutes: text that is minutes by all that it says, in a file whose
// ending keeps it from being read.

#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "command/survey.h"
#include "language/lexicon.h"
#include "report/report.h"

namespace bra::command {

extern const Fault minutes_unread;

/// Tells the file `name` of a folder's entries, whose ending is none of
/// minutes, if it is minutes all the same. `folder` is null if it could not be
/// opened. The source has the file's name, and its text if it could be read.
std::unique_ptr<Source> unread_minutes(const world::Folder* folder,
                                       const FolderFiles& files,
                                       const std::string& name,
                                       std::size_t limit,
                                       const Lexicon& lexicon, Report& report);

}  // namespace bra::command
