// Meetings to come: minutes that are begun before their day. Until then they
// are a notice of the meeting: nobody has been there, and nothing has been
// said.

#pragma once

#include <vector>

#include "model/meeting.h"
#include "report/report.h"
#include "text/date.h"

namespace bra::command {

/// Makes minutes of days after `today` notices, and takes back what was
/// reported of their levels: what is still to be filled in is no fault of an
/// answer.
void make_notices(std::vector<Meeting>& meetings, Day today, Report& report);

}  // namespace bra::command
