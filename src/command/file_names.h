// File names: what is told of names that other machines, programs or people
// cannot tell apart, show or keep.

#pragma once

#include <memory>
#include <vector>

#include "command/survey.h"
#include "report/report.h"

namespace bra::command {

/// Reports each odd name among a folder's entries once. A finding's place is a
/// source that has the name and no text; it is added to `sources`.
void report_names(const FolderFiles& folder,
                  std::vector<std::unique_ptr<Source>>& sources,
                  Report& report);

}  // namespace bra::command
