// follow-up-due-before-opened: a follow-up that was to be ready before it
// began.

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  for (const Thread& thread : book.threads) {
    const Standing* before = nullptr;
    for (const Standing& now : thread.standings) {
      // A day that is only repeated is told where it was first written.
      const bool repeated = before != nullptr && before->due && now.due &&
                            before->due->day == now.due->day;
      before = &now;
      if (!now.due || repeated) continue;
      if (!is_due_before_opened(thread, *now.due)) continue;
      report
          .at(now.due->span, Message("\"{}\" is due {}, but was opened {}",
                                     now.title, now.due->day, thread.opened))
          .related(name_span(book.entry_of(thread.standings.front())), "opened")
          .advise("correct the day; is the year right?");
    }
  }
}

}  // namespace

extern const Rule follow_up_due_before_opened{
    .fault = {.name = "follow-up-due-before-opened",
              .severity = Severity::warning,
              .summary = "a follow-up due before it was opened",
              .why = "Such a day is mistyped, most often its year, in January. "
                     "Left alone the follow-up is overdue from its first day.",
              .wrong = "- [ ] 250122-1 Enkät till elever (senast: 2024-05-31)",
              .right = "- [ ] 250122-1 Enkät till elever (senast: 2025-05-31)"},
    .look = look,
};

}  // namespace bra::check
