// meeting, opened, due: a time, read already; the latest meetings are counted
// in the book.

#include <algorithm>

#include "query/key.h"
#include "query/scope.h"

namespace bra::query {
namespace {

bool is_in(const Condition& condition, Day day) {
  if (condition.only_days) {
    const auto& days = *condition.only_days;
    return std::find(days.begin(), days.end(), day) != days.end();
  }
  return condition.days.holds(day);
}

bool look_up_days(Condition& condition, const Book& book,
                  const Question& question) {
  // Whether a word may be meant as a day is asked without its being one.
  if (!condition.term->when) return false;
  const When& when = *condition.term->when;
  condition.days = when.days;
  if (when.last_meetings) {
    condition.only_days.emplace();
    for (const std::size_t i : latest_meetings(
             book, when.days, *when.last_meetings, question.today)) {
      const Day day = book.meetings[i].date->day;
      condition.only_days->push_back(day);
      condition.means.push_back(day.iso());
    }
  } else {
    condition.means.push_back(when.days.iso());
  }
  return true;
}

// A single day on which there is no meeting is a mistyped one.
bool look_up_meeting(Condition& condition, const Book& book,
                     const Question& question) {
  if (!look_up_days(condition, book, question)) return false;
  const Period& days = condition.days;
  if (condition.only_days || !days.first || days.first != days.last) {
    return true;
  }
  return std::any_of(book.meetings.begin(), book.meetings.end(),
                     [&](const Meeting& meeting) {
                       return meeting.date && meeting.date->day == days.first;
                     });
}

bool meeting_holds(const Condition& condition, const Facts& facts) {
  return std::any_of(facts.meetings.begin(), facts.meetings.end(),
                     [&](Day day) { return is_in(condition, day); });
}

bool no_meeting(const Facts& facts) { return facts.meetings.empty(); }

std::vector<KnownValue> known_meetings(const Book& book, const Question&) {
  std::vector<KnownValue> known;
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.date) continue;
    const std::string iso = meeting.date->day.iso();
    known.push_back({iso, iso});
  }
  return known;
}

bool opened_holds(const Condition& condition, const Facts& facts) {
  return facts.opened && is_in(condition, *facts.opened);
}

bool not_opened(const Facts& facts) { return !facts.opened; }

bool due_holds(const Condition& condition, const Facts& facts) {
  return facts.due && is_in(condition, *facts.due);
}

bool not_due(const Facts& facts) { return !facts.due; }

}  // namespace

extern const TermKey meeting_key{.name = keys::meeting,
                                 .look_up = look_up_meeting,
                                 .holds = meeting_holds,
                                 .is_absent = no_meeting,
                                 .known = known_meetings};
extern const TermKey opened_key{.name = keys::opened,
                                .look_up = look_up_days,
                                .holds = opened_holds,
                                .is_absent = not_opened};
extern const TermKey due_key{.name = keys::due,
                             .look_up = look_up_days,
                             .holds = due_holds,
                             .is_absent = not_due};

}  // namespace bra::query
