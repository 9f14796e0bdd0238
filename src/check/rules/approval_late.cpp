// approval-late: a protokoll that was not approved in time.

#include "check/approved.h"
#include "check/rule.h"

namespace bra::check {
namespace {

constexpr Parameter days{
    .name = "days",
    .otherwise = 14,
    .meaning = "within how many days of the meeting minutes are approved",
};
constexpr Parameter parameters[] = {days};

void look(const RuleContext& context, Reporter& report) {
  const int most = context.value_of(days);
  const bool has_ledger = !context.book.ledger.empty();
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.date || meeting.kind != Kind::minutes) continue;
    // What is closed cannot be changed any more, and the ledger says who
    // approved it.
    if (is_closed(meeting, context.book)) continue;
    const Day last = meeting.date->day.plus(most);
    if (!meeting.is_approved) {
      if (context.today <= last) continue;
      report
          .at(meeting.date->span,
              Message("not approved; {} was the last day", last))
          .advise(
              has_ledger
                  ? "have the minutes approved, and then tell `bra approve`"
                  : "have the minutes approved, and write approved: and the "
                    "day");
    } else if (meeting.approved_on && meeting.approved_on->day > last) {
      report
          .at(meeting.approved_on->span,
              Message("approved {}; {} was the last day",
                      meeting.approved_on->day, last))
          .advise(
              "correct the day, or say why it took longer under exceptions");
    }
  }
}

}  // namespace

extern const Rule approval_late{
    .fault = {.name = "approval-late",
              .severity = Severity::warning,
              .summary = "minutes that were not approved in time",
              .why = "Minutes in the law's sense (kind: minutes) are approved "
                     "within fourteen days. Until then nobody can rely on what "
                     "they say was decided. Notes need no approval.",
              .wrong = "typ: protokoll\ndatum: 2025-03-12\n"
                       "justerat: 2025-04-16",
              .right = "typ: protokoll\ndatum: 2025-03-12\n"
                       "justerat: 2025-03-19"},
    .parameters = parameters,
    .look = look,
};

}  // namespace bra::check
