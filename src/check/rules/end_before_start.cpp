// end-before-start: a meeting that ends before it begins.

#include "check/rule.h"

namespace bra::check {
namespace {

constexpr int hour = 60;

// A night walk may end after midnight.
bool is_over_midnight(Clock start, Clock end) {
  return start.minutes >= 18 * hour && end.minutes <= 6 * hour;
}

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.start || !meeting.end) continue;
    const Clock start = *meeting.start;
    const Clock end = *meeting.end;
    if (end >= start || is_over_midnight(start, end)) continue;
    Diagnostic& found = report.at(
        meeting.time,
        Message("the meeting begins {} and ends {}", start.iso(), end.iso()));
    // `13–2`: half past two in the afternoon is 14:30.
    const auto afternoon =
        Clock::of(end.minutes / hour + 12, end.minutes % hour);
    if (end.minutes <= 6 * hour && afternoon && *afternoon > start) {
      found.advise(
          Message("write {}, if it was in the afternoon", afternoon->iso()));
    } else {
      found.advise("correct the times");
    }
  }
}

}  // namespace

extern const Rule end_before_start{
    .fault = {.name = "end-before-start",
              .severity = Severity::error,
              .summary = "a meeting that ends before it begins",
              .why = "The times say when the decisions were made and who was "
                     "there. Only a meeting that begins in the evening may "
                     "end after midnight.",
              .wrong = "tid: 10:00–09:40",
              .right = "tid: 10:00–11:40"},
    .look = look,
};

}  // namespace bra::check
