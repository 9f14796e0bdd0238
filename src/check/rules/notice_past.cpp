// notice-past: a notice of a day gone by that says who was there.

#include <set>

#include "check/rule.h"

namespace bra::check {
namespace {

// Minutes are often begun from the notice, and `typ: kallelse` comes along.
void look(const RuleContext& context, Reporter& report) {
  std::set<Day> held;
  for (const Meeting& meeting : context.book.meetings) {
    if (meeting.is_held()) held.insert(meeting.date->day);
  }
  for (const Meeting& meeting : context.book.meetings) {
    if (meeting.kind != Kind::notice || !meeting.date ||
        context.today <= meeting.date->day) {
      continue;
    }
    const bool has_list = meeting.present_span != meeting.date->span;
    if (!has_list || held.contains(meeting.date->day)) continue;
    report
        .at(meeting.present_span,
            Message("the meeting of {} is told of in a notice, of which no "
                    "fact is read",
                    meeting.date->day))
        .advise(
            "if these are its minutes, take away the line that calls them a "
            "notice");
  }
}

}  // namespace

extern const Rule notice_past{
    .fault = {.name = "notice-past",
              .severity = Severity::warning,
              .summary = "a notice of a day gone by that lists those present",
              .why = "Minutes are often begun from the notice. If its kind is "
                     "left, they are an agenda: nobody was there, nothing was "
                     "decided, and no answer says a word of it.",
              .wrong = "typ: kallelse\ndatum: 2025-03-12\nnärvarande: …",
              .right = "typ: protokoll\ndatum: 2025-03-12\nnärvarande: …"},
    .look = look,
};

}  // namespace bra::check
