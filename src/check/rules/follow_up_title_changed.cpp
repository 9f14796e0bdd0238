// follow-up-title-changed: quite another title under an open follow-up's
// number.

#include "check/follow_ups.h"
#include "check/rule.h"
#include "text/titles.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  for (const Thread& thread : book.threads) {
    if (!thread.number) continue;  // joined by its title, so it is the same
    const std::string_view first = thread.standings.front().title;
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      const Standing& before = thread.standings[i - 1];
      const Standing& now = thread.standings[i];
      if (!before.open || before.meeting == now.meeting) continue;
      const Entry& entry = book.entry_of(now);
      if (!entry.title || before.title.empty()) continue;
      const std::string_view title = entry.title.text;
      // Back to what it was called at first is no second change.
      if (are_alike(before.title, title) || are_alike(first, title)) continue;
      report
          .at(entry.title.span, Message("follow-up {} was called \"{}\" before",
                                        thread.number->text(), before.title))
          .related(title_span(book.entry_of(before)), "so called")
          .advise(
              "if it is another matter, give it a number of its own; else keep "
              "the title");
    }
  }
}

}  // namespace

extern const Rule follow_up_title_changed{
    .fault = {.name = "follow-up-title-changed",
              .severity = Severity::warning,
              .summary = "quite another title under an open follow-up's number",
              .why = "When a number suddenly stands before other words, either "
                     "the number is mistyped or a new matter has taken an old "
                     "one's place, and the old one is lost. A title may be "
                     "shortened or reworded.",
              .wrong = "2025-03-12:  | 250115-1 | Strategi mot narkotika | ny "
                       "|\n"
                       "2025-05-14:  | 250115-1 | Belysning i parken | pågår |",
              .right = "2025-05-14:  | 250115-1 | Narkotikastrategi | pågår |"},
    .look = look,
};

}  // namespace bra::check
