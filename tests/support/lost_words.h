// LostWords: the words of a file of minutes that reading has neither kept nor
// told of.

#pragma once

#include <string>
#include <vector>

#include "model/meeting.h"
#include "report/report.h"

namespace bra::test {

/// Each word of the meeting's source, case folded and in the order of the file,
/// that stands in no fact of the meeting and in no finding. Headings of
/// columns, keys and marks are among them: they are read, not kept.
std::vector<std::string> lost_words(const Meeting& meeting,
                                    const Report& report);

}  // namespace bra::test
