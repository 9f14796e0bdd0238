#include "command/meetings_to_come.h"

#include <algorithm>
#include <set>

namespace bra::command {

void make_notices(std::vector<Meeting>& meetings, Day today, Report& report) {
  std::set<const Source*> to_come;
  for (Meeting& meeting : meetings) {
    if (!meeting.is_held() || meeting.date->day <= today) continue;
    meeting.kind = Kind::notice;
    to_come.insert(meeting.source);
  }
  if (to_come.empty()) return;
  std::erase_if(report.all(), [&](const Diagnostic& found) {
    return to_come.contains(found.where.source) &&
           found.fault->silencing != Silencing::never;
  });
}

}  // namespace bra::command
