// status-missing: a row that does not say where its follow-up stands.

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  for (const Thread& thread : book.threads) {
    // The first row may be silent: it is new.
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      const Standing& now = thread.standings[i];
      const Entry& entry = book.entry_of(now);
      // An empty box says that it goes on.
      if (now.stated || entry.task_line) continue;
      // It may be what could not be read.
      if (!book.meeting_of(now).is_whole) continue;
      if (now.meeting == thread.standings[i - 1].meeting) continue;
      report
          .at(title_span(entry),
              Message("the row does not say where \"{}\" stands", now.title))
          .related(name_span(book.entry_of(thread.standings[i - 1])),
                   "last mentioned")
          .advise(
              "write its state: ongoing, waiting, returns, done, closed, "
              "handed over or dropped");
    }
  }
}

}  // namespace

extern const Rule status_missing{
    .fault = {.name = "status-missing",
              .severity = Severity::warning,
              .summary = "a row that does not say where its follow-up stands",
              .why =
                  "A row without state and status says only that the matter "
                  "was not forgotten. It counts as open. The first time, when "
                  "it is new, nothing need be said.",
              .wrong = "| 250115-1 | Strategi mot narkotika |       |",
              .right = "| 250115-1 | Strategi mot narkotika | pågår |"},
    .look = look,
};

}  // namespace bra::check
