// follow-up-without-number: an open follow-up known by its title only.

#include <algorithm>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

// A number of the council's own making is one to its readers; it decides
// nothing here, and is let be.
bool has_own_reference(const Thread& thread, const Book& book) {
  return std::any_of(thread.standings.begin(), thread.standings.end(),
                     [&](const Standing& standing) {
                       const std::string_view text =
                           book.entry_of(standing).reference.text;
                       return text.find_first_of("0123456789") != text.npos;
                     });
}

// One that stands below a mistyped heading: column-unknown tells of that.
bool has_unread_number(const Entry& entry) {
  return std::any_of(entry.extras.begin(), entry.extras.end(),
                     [](const Extra& extra) {
                       return follow_up_number(extra.value.text).has_value();
                     });
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  FreeNumbers numbers(book);
  for (const Thread& thread : book.threads) {
    if (thread.number || !thread.latest().open) continue;
    if (has_own_reference(thread, book)) continue;
    const Entry& entry = book.entry_of(thread.latest());
    if (has_unread_number(entry)) continue;
    report
        .at(title_span(entry),
            Message("\"{}\" has no number", thread.latest().title))
        .advise(Message("write {} in front of it in the next log",
                        numbers.take(thread.opened).text()));
  }
}

}  // namespace

extern const Rule follow_up_without_number{
    .fault = {.name = "follow-up-without-number",
              .severity = Severity::info,
              .summary = "an open follow-up that only its title tells apart",
              .why =
                  "Without a number a follow-up is known by its title, letter "
                  "for letter: one reworded title, and it is lost. A number is "
                  "the day of the meeting that opened it and a running number "
                  "there.",
              .wrong = "| Kameror vid stationen | pågår | Maja J |",
              .right = "| 250312-3 | Kameror vid stationen | pågår | Maja J |"},
    .look = look,
};

}  // namespace bra::check
