// weekday-wrong: the weekday beside a date is not that day's.

#include <array>

#include "check/rule.h"
#include "text/file_name.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

constexpr std::array<std::string_view, 7> names = {
    "Monday", "Tuesday",  "Wednesday", "Thursday",
    "Friday", "Saturday", "Sunday"};

// The weekday is the first word of a date.
Span first_word(Span date) {
  const std::string_view text = date.text();
  std::size_t begin = 0;
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (utf8::is_word(utf8::decode(text, at))) {
      if (end == begin) begin = start;
      end = at;
    } else if (end > begin) {
      break;
    }
  }
  return date.part(begin, end);
}

void look_at(const std::optional<Dated>& date, Reporter& report) {
  if (!date || !date->weekday || *date->weekday == date->day.weekday()) return;
  const auto right = static_cast<std::size_t>(date->day.weekday() - 1);
  const Span word = first_word(date->span);
  report
      .at(word, Message("{} is a {}, but \"{}\" is written", date->day,
                        our_word(names[right]), word.text()))
      .advise("correct the weekday, or the day");
}

// `onsdag 21 maj 2052` in 2025-05-21.md: the weekday is right and the year is
// not, which date-unlike-name tells.
bool has_other_year(const Meeting& meeting) {
  const auto named = named_day(*meeting.source);
  return meeting.date && named && meeting.date->weekday == named->weekday() &&
         named->month() == meeting.date->day.month() &&
         named->day() == meeting.date->day.day();
}

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (!has_other_year(meeting)) look_at(meeting.date, report);
    look_at(meeting.next_meeting, report);
    look_at(meeting.approved_on, report);
    look_at(meeting.picture_adopted, report);
    look_at(meeting.plan_adopted, report);
    for (const Entry& entry : meeting.entries) look_at(entry.due, report);
  }
}

}  // namespace

extern const Rule weekday_wrong{
    .fault = {.name = "weekday-wrong",
              .severity = Severity::error,
              .summary = "a weekday that is not that day's",
              .why = "When the weekday and the date disagree one of them is "
                     "wrong, and nobody can know which: people will come on "
                     "two different days.",
              .wrong = "datum: torsdag 12 mars 2025",
              .right = "datum: onsdag 12 mars 2025"},
    .look = look,
};

}  // namespace bra::check
