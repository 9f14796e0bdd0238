// follow-up-twice: one follow-up in two rows of the same minutes.

#include "check/follow_ups.h"
#include "check/rule.h"
#include "check/titles.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  FreeNumbers numbers(book);
  for (const Thread& thread : book.threads) {
    std::size_t first = 0;
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      const Standing& now = thread.standings[i];
      if (thread.standings[first].meeting != now.meeting) {
        first = i;
        continue;
      }
      const Entry& one = book.entry_of(thread.standings[first]);
      const Entry& other = book.entry_of(now);
      const bool same_matter = !one.title || !other.title ||
                               are_alike(one.title.text, other.title.text);
      if (same_matter) {
        report
            .at(name_span(other), Message("follow-up {} has two rows in these "
                                          "minutes",
                                          called(thread)))
            .related(name_span(one), "the first")
            .advise("keep one of the rows");
      } else {
        report
            .at(name_span(other), Message("two matters have the number {}",
                                          thread.number->text()))
            .related(name_span(one), Message("\"{}\"", one.title.text))
            .advise(Message("give one of them another number, such as {}",
                            numbers.take(now.day).text()));
      }
    }
  }
}

}  // namespace

extern const Rule follow_up_twice{
    .fault = {.name = "follow-up-twice",
              .severity = Severity::error,
              .summary = "one follow-up in two rows of the same minutes",
              .why = "Two rows can say two things, and then nobody knows which "
                     "holds. The same number on two matters comes about when "
                     "two people add to the same minutes.",
              .wrong = "| 250312-3 | Kameror | pågår |\n"
                       "| 250312-3 | Belysning | ny |",
              .right = "| 250312-3 | Kameror | pågår |\n"
                       "| 250312-4 | Belysning | ny |"},
    .look = look,
};

}  // namespace bra::check
