#include "command/meetings_to_come.h"

#include <algorithm>
#include <set>

#include "read/sections/risks.h"

namespace bra::command {

void make_notices(std::vector<Meeting>& meetings, Day today, Report& report) {
  std::set<const Source*> to_come;
  for (Meeting& meeting : meetings) {
    if (!meeting.is_held() || meeting.date->day <= today) continue;
    meeting.kind = Kind::notice;
    to_come.insert(meeting.source);
  }
  if (to_come.empty()) return;
  // Levels are what a draft leaves open; all else is a fault already today.
  std::erase_if(report.all(), [&](const Diagnostic& found) {
    return found.fault == &read::level_unknown &&
           to_come.contains(found.where.source);
  });
}

}  // namespace bra::command
