// follow-up-stalled: an open follow-up that meeting after meeting only repeats.

#include <algorithm>

#include "check/follow_ups.h"
#include "check/rule.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

constexpr Parameter parameters[] = {
    {"meetings", 5, "at how many meetings in a row it has stood the same"},
};

bool same_owner(const Owner& a, const Owner& b) {
  if (a.person || b.person) return a.person == b.person;
  return utf8::fold(a.written.text) == utf8::fold(b.written.text);
}

bool is_unchanged(const Standing& before, const Standing& now) {
  const bool same_due = before.due.has_value() == now.due.has_value() &&
                        (!before.due || before.due->day == now.due->day);
  // New at first and then only repeated, in a task line, is no move.
  const bool same_state =
      before.state == now.state ||
      (now.state == State::ongoing && !before.stated && !now.stated);
  return same_state && same_due &&
         (before.status.text == now.status.text ||
          utf8::fold(before.status.text) == utf8::fold(now.status.text)) &&
         std::equal(before.owners.begin(), before.owners.end(),
                    now.owners.begin(), now.owners.end(), same_owner);
}

void look(const RuleContext& context, Reporter& report) {
  const int limit = std::max(context.value_of(parameters[0]), 2);
  for (const Thread& thread : context.book.threads) {
    const auto& standings = thread.standings;
    if (!thread.latest().open) continue;
    std::size_t since = standings.size() - 1;
    while (since > 0 && is_unchanged(standings[since - 1], standings[since])) {
      --since;
    }
    const std::size_t same = standings.size() - since;
    if (same < static_cast<std::size_t>(limit)) continue;
    report
        .at(name_span(context.book.entry_of(thread.latest())),
            Message("\"{}\" has stood the same at {} meetings, since {}",
                    thread.latest().title, same, standings[since].day))
        .related(name_span(context.book.entry_of(standings[since])),
                 "last changed")
        .advise(
            "say what has happened, give it a new day or owner, or drop it");
  }
}

}  // namespace

extern const Rule follow_up_stalled{
    .fault = {.name = "follow-up-stalled",
              .severity = Severity::warning,
              .summary = "an open follow-up that has not moved for many "
                         "meetings",
              .why =
                  "A row that is copied from log to log hides that nobody "
                  "works on it. It has moved when its state, status, owner or "
                  "day is another than at the meeting before.",
              .wrong = "| 250115-1 | Strategi | väntar | Maja J |   (the same "
                       "at five meetings)",
              .right = "| 250115-1 | Strategi | utgår | Maja J |"},
    .parameters = parameters,
    .look = look,
};

}  // namespace bra::check
