// follow-up-reopened: a closed follow-up that is open again.

#include "check/follow_ups.h"
#include "check/rule.h"
#include "text/titles.h"

namespace bra::check {
namespace {

// A row without any status counts as open, but nobody has opened it:
// status-missing. One with quite another title is another matter:
// follow-up-id-reused.
bool reopens(const Standing& before, const Standing& now, const Book& book) {
  if (before.open || !now.open) return false;
  if (!now.stated && now.state == State::unclear) return false;
  const Entry& entry = book.entry_of(now);
  return !entry.title || are_alike(before.title, entry.title.text);
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  for (const Thread& thread : book.threads) {
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      const Standing& before = thread.standings[i - 1];
      const Standing& now = thread.standings[i];
      if (before.meeting == now.meeting) continue;  // follow-up-twice
      if (!reopens(before, now, book)) continue;
      const Entry& entry = book.entry_of(now);
      report
          .at(entry.state_words ? entry.state_words.span : name_span(entry),
              Message("follow-up {} was closed on {} and is open again",
                      thread.called(), before.day))
          .related(name_span(book.entry_of(before)), "closed by the row")
          .advise(
              "leave it closed, or open a new follow-up with a number of its "
              "own");
    }
  }
}

}  // namespace

extern const Rule follow_up_reopened{
    .fault =
        {.name = "follow-up-reopened",
         .severity = Severity::warning,
         .summary = "a closed follow-up that is open again",
         .why = "What was reported as finished and comes back was perhaps "
                "closed too early, or its row was copied by mistake. Either "
                "way somebody should say so: a new matter is better kept under "
                "a new number.",
         .wrong = "2025-03-12:  | 250115-1 | Strategi | avslutad |\n"
                  "2025-05-14:  | 250115-1 | Strategi | pågår |",
         .right = "2025-05-14:  | 250514-2 | Översyn av strategin | ny |"},
    .look = look,
};

}  // namespace bra::check
