// year-unlikely: a year that cannot be right.

#include <cstdint>
#include <optional>
#include <set>

#include "check/pictures.h"
#include "check/rule.h"

namespace bra::check {
namespace {

// No council for crime prevention is older.
constexpr int first_year = 1970;
// A meeting can be called a year ahead; a follow-up can take many.
constexpr int one_year = 366;
constexpr int twenty_years = 20 * 366;

class Look {
 public:
  Look(const RuleContext& context, Reporter& report)
      : today_(context.today),
        report_(report),
        months_(months_told(context.book)) {
    std::optional<Day> before;
    for (const Meeting& meeting : context.book.meetings) {
      if (!meeting.date) continue;
      if (before == meeting.date->day) days_with_two_.insert(*before);
      before = meeting.date->day;
    }
  }

  void at(const Meeting& meeting) {
    // One wrong year makes every other date look wrong.
    if (!meeting.date || refuse(meeting.date, today_.plus(one_year))) return;
    const Day held = meeting.date->day;
    look_at_next(meeting, held);
    if (!is_before(meeting.approved_on, held,
                   "approved {}, before the meeting was held")) {
      refuse(meeting.approved_on, today_.plus(one_year));
    }
    refuse(meeting.picture_adopted, today_.plus(one_year));
    refuse(meeting.plan_adopted, today_.plus(one_year));
    for (const Entry& entry : meeting.entries) {
      refuse(entry.due, held.plus(twenty_years));
    }
    look_at_pictures(meeting, held);
  }

 private:
  void look_at_next(const Meeting& meeting, Day held) {
    const auto& next = meeting.next_meeting;
    if (is_before(next, held, "the next meeting, {}, is before this one")) {
      return;
    }
    if (!next || refuse(next, held.plus(twenty_years))) return;
    if (next->day == held && !days_with_two_.contains(held)) {
      report_
          .at(next->span,
              Message("the next meeting, {}, is this one's own day", next->day))
          .advise("write the day of the next meeting");
    } else if (next->day > held.plus(one_year)) {
      report_
          .at(next->span, Message("the next meeting, {}, is more than a year "
                                  "away",
                                  next->day))
          .advise("correct the year");
    }
  }

  // A heading or a column names the month of many readings.
  void look_at_pictures(const Meeting& meeting, Day held) {
    std::set<std::uint32_t> told;
    const std::set<Month> far_back = months_far_back(meeting);
    for (const Reading& reading : meeting.readings) {
      if (!reading.period || !reading.period->first) continue;
      const Day first = *reading.period->first;
      const auto meant = meant_month(reading, meeting, months_);
      const bool is_far_back = is_of(reading, far_back);
      const bool is_odd =
          first > held || first.year() < first_year || meant || is_far_back;
      if (!is_odd || !told.insert(reading.period_span.begin).second) continue;
      if (first.year() < first_year) {
        report_
            .at(reading.period_span,
                Message("the year {} cannot be right: {}", first.year(),
                        reading.period->iso()))
            .advise("correct the year");
        continue;
      }
      if (is_far_back) {
        report_
            .at(reading.period_span,
                Message("without a year it is read as a picture of {}, long "
                        "before the meeting",
                        reading.period->iso()))
            .advise("correct the month, or write the year after it");
        continue;
      }
      if (meant) {
        report_
            .at(reading.period_span,
                Message("a picture of {}, and there is none of {}",
                        reading.period->iso(), meant->iso()))
            .advise(Message("correct the year, if {} is meant", meant->iso()));
        continue;
      }
      report_
          .at(reading.period_span,
              Message("a picture of {}, which had not come when the council "
                      "met",
                      reading.period->iso()))
          .advise("correct the month or the year");
    }
  }

  bool refuse(const std::optional<Dated>& date, Day latest) {
    if (!date) return false;
    if (date->day.year() >= first_year && date->day <= latest) return false;
    report_
        .at(date->span, Message("the year {} cannot be right: {}",
                                date->day.year(), date->day))
        .advise("correct the year");
    return true;
  }

  bool is_before(const std::optional<Dated>& date, Day held,
                 std::string_view says) {
    if (!date || date->day >= held) return false;
    const bool is_of_year = date->day.year() == held.year();
    report_.at(date->span, Message(says, date->day))
        .advise(is_of_year ? "correct the day" : "correct the year");
    return true;
  }

  Day today_;
  Reporter& report_;
  std::set<Month> months_;
  /// Of which the minutes of the first may name the second.
  std::set<Day> days_with_two_;
};

void look(const RuleContext& context, Reporter& report) {
  Look looking(context, report);
  for (const Meeting& meeting : context.book.meetings) looking.at(meeting);
}

}  // namespace

extern const Rule year_unlikely{
    .fault = {.name = "year-unlikely",
              .severity = Severity::warning,
              .summary = "a year that cannot be right",
              .why =
                  "Two digits in the wrong order put a meeting where nobody "
                  "looks for it, and in January the old year still sits in "
                  "the fingers. Told are years before 1970, meetings more "
                  "than a year ahead, a next meeting or an approval before "
                  "the meeting itself, a next meeting on its own day or "
                  "more than a year later, and a picture of a month that had "
                  "not come, or of one more than a year ago where the latest "
                  "such month has none, or of one without its year that lies "
                  "more than half a year back.",
              .wrong = "datum: 2024-12-04\nnästa möte: 2024-01-22",
              .right = "datum: 2024-12-04\nnästa möte: 2025-01-22"},
    .look = look,
};

}  // namespace bra::check
