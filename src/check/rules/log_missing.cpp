// log-missing: minutes without any log while something is open.

#include <map>
#include <set>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

using Threads = std::map<Number, const Thread*>;

Message says_of(const Meeting& meeting, int open) {
  if (meeting.has_log) {
    return {"the log is empty, and {} follow-ups are open", open};
  }
  return open == 1
             ? Message("the minutes have no log, and a follow-up is open")
             : Message("the minutes have no log, and {} follow-ups are open",
                       open);
}

// A table pasted from a document is lines of text here; whoever wrote it sees
// a log.
Span open_one_named_in(const Meeting& meeting, const Threads& threads) {
  Span first;
  for (const auto& [number, span] : numbers_outside_log(meeting)) {
    const auto thread = threads.find(number);
    if (thread == threads.end()) continue;
    const Standing* then = thread->second->as_of(meeting.date->day);
    if (then == nullptr || !then->open) continue;
    if (!first || span.begin < first.begin) first = span;
  }
  return first;
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  std::set<Day> with_log;
  for (const LogDay& log : log_days(book)) with_log.insert(log.day);
  Threads threads;
  for (const Thread& thread : book.threads) {
    if (thread.number) threads.emplace(*thread.number, &thread);
  }
  for (const Balance& balance : book.balances) {
    const Meeting& meeting = book.meetings[balance.meeting];
    if (!meeting.answers_for_log() || balance.before == 0) continue;
    if (!meeting.is_whole) continue;  // it may be what cannot be read
    if (with_log.contains(meeting.date->day)) continue;
    Diagnostic& found =
        report.at(meeting.has_log ? meeting.log_end : meeting.date->span,
                  says_of(meeting, balance.before));
    if (const Span named = open_one_named_in(meeting, threads)) {
      found.related(named, "named outside the log")
          .advise(
              "make it a row of the log: with | between the cells, or with "
              "- [ ] first in the line");
      continue;
    }
    found.advise(
        "add the log with a row for each, or extra: ja if the meeting had an "
        "agenda of its own");
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
