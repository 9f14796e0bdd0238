// log-missing: minutes without any log while something is open.

#include <set>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

Message says_of(const Meeting& meeting, int open) {
  if (meeting.has_log) {
    return {"the log is empty, and {} follow-ups are open", open};
  }
  return open == 1
             ? Message("the minutes have no log, and a follow-up is open")
             : Message("the minutes have no log, and {} follow-ups are open",
                       open);
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  std::set<Day> with_log;
  for (const LogDay& log : log_days(book)) with_log.insert(log.day);
  for (const Balance& balance : book.balances) {
    const Meeting& meeting = book.meetings[balance.meeting];
    if (!meeting.answers_for_log() || balance.before == 0) continue;
    if (!meeting.is_whole) continue;  // it may be what cannot be read
    if (with_log.contains(meeting.date->day)) continue;
    report
        .at(meeting.has_log ? meeting.log_end : meeting.date->span,
            says_of(meeting, balance.before))
        .advise(
            "add the log with a row for each, or extra: ja if the meeting had "
            "an agenda of its own");
  }
}

}  // namespace

extern const Rule log_missing{
    .fault = {.name = "log-missing",
              .severity = Severity::error,
              .summary = "minutes without a log while follow-ups are open",
              .why = "A meeting that does not go through what is open leaves "
                     "every promise to somebody's memory. It is one finding, "
                     "however many are open, also for a table without rows. A "
                     "notice, a cancelled and an extra meeting need no log.",
              .wrong = "## Uppföljning\n\nInget nytt att rapportera.",
              .right = "## Uppföljning\n\n"
                       "| Nr       | Ärende  | Läge  | Ansvarig |\n"
                       "| -------- | ------- | ----- | -------- |\n"
                       "| 250312-3 | Kameror | pågår | Maja J   |"},
    .look = look,
};

}  // namespace bra::check
