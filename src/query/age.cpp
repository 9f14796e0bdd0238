#include "query/age.h"

#include <algorithm>

namespace bra::query {
namespace {

// Since when it has been closed without a break.
const Standing& closing(const Thread& thread, const Standing& latest) {
  const Standing* first = thread.standings.data();
  const Standing* found = &latest;
  while (found != first && !(found - 1)->open) --found;
  return *found;
}

}  // namespace

Ages::Ages(const Book& book) {
  int held = 0;
  held_.reserve(book.meetings.size());
  for (const Meeting& meeting : book.meetings) {
    if (meeting.is_held()) {
      ++held;
      held_days_.push_back(meeting.date->day);
    }
    held_.push_back(held);
  }
}

int Ages::held_until(std::optional<Day> end) const {
  if (!end) return static_cast<int>(held_days_.size());
  const auto after =
      std::upper_bound(held_days_.begin(), held_days_.end(), *end);
  return static_cast<int>(after - held_days_.begin());
}

Age Ages::of(const Thread& thread, const Standing& latest, Day as_of,
             std::optional<Day> end) const {
  // One that is older than the folder has lived through all its meetings.
  const int before =
      thread.carried_in ? 0 : held_[thread.standings.front().meeting];
  Age age;
  if (latest.open) {
    age.days = as_of.number - thread.opened.number;
    age.meetings = held_until(end) - before;
  } else {
    const Standing& closed = closing(thread, latest);
    age.closed = closed.day;
    age.days = closed.day.number - thread.opened.number;
    age.meetings = held_[closed.meeting] - before;
  }
  age.days = std::max(age.days, 0);
  return age;
}

}  // namespace bra::query
