// meeting-gap: more days between two meetings than the council allows.

#include "check/rule.h"

namespace bra::check {
namespace {

constexpr Parameter days{
    .name = "days",
    .otherwise = 0,
    .meaning = "how many days may pass between two meetings; 0 for any",
};
constexpr Parameter parameters[] = {days};

void look(const RuleContext& context, Reporter& report) {
  const int most = context.value_of(days);
  if (most <= 0) return;
  const auto tell = [&](const Dated& later, const Dated& earlier,
                        std::string_view says) {
    const int passed = later.day.number - earlier.day.number;
    if (passed <= most) return;
    report.at(later.span, Message(says, passed, most))
        .related(earlier.span, "the meeting before");
  };
  const Meeting* before = nullptr;
  for (const Meeting& meeting : context.book.meetings) {
    // A year that cannot be right is told as that.
    if (!meeting.is_held() || meeting.date->day > context.today.plus(366)) {
      continue;
    }
    if (before != nullptr) {
      tell(*meeting.date, *before->date,
           "{} days have passed since the meeting before; {} are allowed");
    }
    before = &meeting;
  }
  // What is planned can still be mended.
  if (before != nullptr && before->next_meeting) {
    tell(*before->next_meeting, *before->date,
         "the next meeting is {} days away; {} are allowed");
  }
}

}  // namespace

extern const Rule meeting_gap{
    .fault = {.name = "meeting-gap",
              .severity = Severity::warning,
              .summary = "more days between two meetings than the council "
                         "allows",
              .why = "What was promised is asked for at the next meeting. The "
                     "longer that takes the less is done. How many days may "
                     "pass is the council's own choice, in bra.yaml; until it "
                     "is made this rule is off. A cancelled meeting is none.",
              .wrong = "rules: {meeting-gap: {days: 120}}   (meetings on "
                       "2025-01-22 and 2025-06-11)",
              .right = "rules: {meeting-gap: {days: 120}}   (meetings on "
                       "2025-01-22 and 2025-04-16)"},
    .parameters = parameters,
    .by_default = false,
    .look = look,
};

}  // namespace bra::check
