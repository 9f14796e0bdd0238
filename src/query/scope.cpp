#include "query/scope.h"

#include <algorithm>

namespace bra::query {

std::vector<std::size_t> latest_meetings(const Book& book, const Period& days,
                                         int count, Day today) {
  std::vector<std::size_t> found;
  for (std::size_t i = book.meetings.size(); i-- > 0;) {
    if (found.size() == static_cast<std::size_t>(count)) break;
    const Meeting& meeting = book.meetings[i];
    if (!meeting.is_held() || today < meeting.date->day) continue;
    if (days.holds(meeting.date->day)) found.push_back(i);
  }
  std::reverse(found.begin(), found.end());
  return found;
}

Scope::Scope(const Book& book, const Question& question)
    : in_(book.meetings.size(), true),
      narrowed_(question.period || question.last_meetings),
      period_(question.period.value_or(Period{})),
      end_(period_.last),
      today_(question.today) {
  if (!narrowed_) return;
  if (question.last_meetings) {
    in_.assign(book.meetings.size(), false);
    const auto latest =
        latest_meetings(book, period_, *question.last_meetings, today_);
    for (const std::size_t i : latest) in_[i] = true;
    if (latest.empty()) return;
    period_ = {book.meetings[latest.front()].date->day,
               book.meetings[latest.back()].date->day};
    end_ = period_.last;
    return;
  }
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const auto& date = book.meetings[i].date;
    in_[i] = date && period_.holds(date->day);
  }
}

Day Scope::as_of() const { return end_ ? std::min(*end_, today_) : today_; }

void Scope::explain(std::vector<Message>& lines) const {
  if (narrowed_) {
    const bool is_day = period_.first && period_.first == period_.last;
    lines.push_back(
        {"period: {}", is_day ? period_.first->iso() : period_.iso()});
  }
  const auto count = std::count(in_.begin(), in_.end(), true);
  lines.push_back({"meetings: {}", static_cast<std::size_t>(count)});
}

}  // namespace bra::query
