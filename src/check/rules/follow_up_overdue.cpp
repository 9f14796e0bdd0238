// follow-up-overdue: an open follow-up whose day has passed.

#include <set>
#include <vector>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

// The follow-ups of minutes without a date: they may be closed there, and
// date-missing tells why nobody knows.
std::set<Number> mentioned_undated(const Book& book) {
  std::set<Number> numbers;
  for (const Meeting& meeting : book.meetings) {
    if (meeting.date) continue;
    for (const Entry& entry : meeting.entries) {
      if (entry.number) numbers.insert(*entry.number);
    }
  }
  return numbers;
}

void look(const RuleContext& context, Reporter& report) {
  const std::set<Number> undated = mentioned_undated(context.book);
  const std::vector<Day> unread = unread_days(context.book);
  const std::vector<LogDay> logs = log_days(context.book);
  for (const Thread& thread : context.book.threads) {
    const Standing& latest = thread.latest();
    if (!latest.open || !latest.due) continue;
    if (thread.number && undated.contains(*thread.number)) continue;
    if (context.today <= latest.due->day) {
      continue;  // the day itself is in time
    }
    // A mistyped day is follow-up-due-before-opened, and says nothing of this.
    if (is_due_before_opened(thread, *latest.due)) continue;
    const Entry& entry = context.book.entry_of(latest);
    // Whether it is done at all is asked by status-unclear.
    if (entry.may_be_done) continue;
    // One that a later log lacks is follow-up-vanished, and may be done.
    if (!logs.empty() && latest.day < logs.back().day) continue;
    // It may be closed in what could not be read.
    if (entry.mention_only ||
        may_be_unread(context.book, unread, latest, context.today)) {
      continue;
    }
    // The finding stands at the latest entry; the day may be an older one's.
    const bool here = latest.due->span.source == entry.span.source &&
                      latest.due->span.begin >= entry.span.begin &&
                      latest.due->span.end <= entry.span.end;
    Diagnostic& found = report.at(here ? latest.due->span : entry.span,
                                  Message("\"{}\" was due {} and is still open",
                                          latest.title, latest.due->day));
    if (!here) found.related(latest.due->span, "promised here");
    found.advise("close it, or write a new day");
  }
}

}  // namespace

extern const Rule follow_up_overdue{
    .fault = {.name = "follow-up-overdue",
              .severity = Severity::warning,
              .summary = "an open follow-up is past its day",
              .why = "An overdue follow-up is finished, moved or dropped at "
                     "the next meeting. Left alone it teaches people that "
                     "days do not matter.",
              .wrong = "- [ ] 250312-4 Förslag om placering (senast: "
                       "2025-05-14)   (read on 2025-06-01)",
              .right = "- [ ] 250312-4 Förslag om placering (senast: "
                       "2025-09-10)"},
    .look = look,
};

}  // namespace bra::check
