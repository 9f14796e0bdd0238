#include "command/unread_part.h"

#include <map>

#include "command/load.h"
#include "command/misuse.h"
#include "text/file_name.h"

namespace bra::command {
namespace {

/// The people are nobody's minutes, and a folder that is yet to be made holds
/// none.
bool keeps_minutes_unread(const Diagnostic& found) {
  return found.severity == Severity::error &&
         found.fault->silencing == Silencing::never &&
         found.fault != &minutes_folder_missing &&
         file_name(*found.where.source) != "people.yaml";
}

/// The day of the meeting, or the one that the file is named by.
std::optional<Day> day_of(const Source& source, const Meeting* meeting) {
  if (meeting != nullptr && meeting->date) return meeting->date->day;
  return named_day(source);
}

}  // namespace

void refuse_unread_part(Session& session, const Book& book,
                        const Report& report, std::optional<Day> from) {
  std::map<const Source*, const Meeting*> meetings;
  for (const Meeting& meeting : book.meetings) {
    meetings[meeting.source] = &meeting;
  }
  for (const Diagnostic& found : report.all()) {
    const Source& source = *found.where.source;
    const auto at = meetings.find(&source);
    const Meeting* meeting = at == meetings.end() ? nullptr : at->second;
    const bool is_partly = meeting != nullptr && !meeting->is_whole &&
                           found.severity == Severity::error;
    if (!keeps_minutes_unread(found) && !is_partly) continue;
    const auto day = day_of(source, meeting);
    if (from && day && *day < *from) continue;
    session.tell(found);
    throw Misuse(Message("{} cannot be read wholly, and nothing was written",
                         session.places().name(source)),
                 {},
                 Message("mend it first; `bra check` tells all that is wrong"));
  }
}

}  // namespace bra::command
