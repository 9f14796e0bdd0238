// Minutes outside: files that are called as minutes are, and lie beside the
// folder of the minutes instead of in it.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "command/survey.h"
#include "language/lexicon.h"
#include "model/meeting.h"
#include "report/report.h"
#include "world/world.h"

namespace bra::command {

/// Tells of such files in the council's own folder, and below folders in it
/// that are called as a year or, but for its capitals, as that of the minutes:
/// other folders hold what nobody knows. A file of a day that there are minutes
/// of is a copy of them. The files that are pointed at are added to the
/// sources.
void report_outside(const world::Folder& root, const CouncilFolder& files,
                    const Council& council,
                    const std::vector<Meeting>& meetings,
                    const Lexicon& lexicon,
                    std::vector<std::unique_ptr<Source>>& sources,
                    Report& report);

}  // namespace bra::command
