// follow-up-id-reused: a closed follow-up's number on another matter.

#include "check/follow_ups.h"
#include "check/rule.h"
#include "model/free_numbers.h"
#include "text/titles.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  FreeNumbers numbers(book);
  numbers_to_give(book, numbers);  // theirs are taken
  for (const Thread& thread : book.threads) {
    if (!thread.number) continue;  // joined by its title, so it is the same
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      const Standing& before = thread.standings[i - 1];
      const Standing& now = thread.standings[i];
      if (before.open || before.meeting == now.meeting) continue;
      const Entry& entry = book.entry_of(now);
      if (!entry.title || before.title.empty()) continue;
      if (are_alike(before.title, entry.title.text)) continue;
      report
          .at(name_span(entry),
              Message("the number {} belongs to \"{}\", which is closed",
                      thread.number->text(), before.title))
          .related(name_span(book.entry_of(before)), "closed by the row")
          .advise(Message("give \"{}\" a number of its own, such as {}",
                          entry.title.text, numbers.take(now.day).text()));
    }
  }
}

}  // namespace

extern const Rule follow_up_id_reused{
    .fault = {.name = "follow-up-id-reused",
              .severity = Severity::error,
              .summary = "a closed follow-up's number on another matter",
              .why = "A number is given out once and stays with its matter for "
                     "good. Used again, two histories become one, and what "
                     "was closed seems to be open.",
              .wrong = "2025-03-12:  | 250115-1 | Strategi | avslutad |\n"
                       "2025-05-14:  | 250115-1 | Belysning i parken | ny |",
              .right = "2025-05-14:  | 250514-1 | Belysning i parken | ny |"},
    .look = look,
};

}  // namespace bra::check
