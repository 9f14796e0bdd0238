// Minutes in a document: a Word file or a PDF among the minutes that is called
// as minutes are, of a day that no minutes are of. Only its name is looked at.

#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "command/survey.h"
#include "language/lexicon.h"
#include "model/meeting.h"
#include "report/report.h"

namespace bra::command {

/// Tells of such documents in each folder below that of the minutes, at the
/// last of them, which is most often the new one. The files that are pointed at
/// are added to the sources.
void report_documents(const CouncilFolder& council, std::string_view minutes,
                      const std::vector<Meeting>& meetings,
                      const Lexicon& lexicon,
                      std::vector<std::unique_ptr<Source>>& sources,
                      Report& report);

}  // namespace bra::command
