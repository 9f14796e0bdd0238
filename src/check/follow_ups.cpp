#include "check/follow_ups.h"

#include <algorithm>

namespace bra::check {

std::string called(const Thread& thread) {
  if (thread.number) return thread.number->text();
  return '"' + std::string(thread.latest().title) + '"';
}

Span name_span(const Entry& entry) {
  if (entry.reference) return entry.reference.span;
  return entry.title ? entry.title.span : entry.span;
}

Span title_span(const Entry& entry) {
  return entry.title ? entry.title.span : name_span(entry);
}

// Nothing else gives a task line a comment.
bool is_mention_only(const Entry& entry) {
  return entry.task_line && entry.comment;
}

std::vector<LogDay> log_days(const Book& book) {
  std::vector<LogDay> days;
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    const Meeting& meeting = book.meetings[m];
    if (!meeting.answers_for_log() || !meeting.has_log) continue;
    const Day day = meeting.date->day;
    if (days.empty() || days.back().day != day) {
      days.push_back({day, m});
    } else {
      days.back().meeting = m;
    }
  }
  return days;
}

bool opening_is_known(const Thread& thread) {
  return thread.number || thread.standings.front().state == State::fresh;
}

bool is_due_before_opened(const Thread& thread, const Dated& due) {
  return due.day < thread.opened && opening_is_known(thread);
}

FreeNumbers::FreeNumbers(const Book& book) {
  for (const Thread& thread : book.threads) {
    if (!thread.number) continue;
    int& last = last_[thread.number->day];
    last = std::max(last, thread.number->ordinal);
  }
}

Number FreeNumbers::take(Day day) { return {day, ++last_[day]}; }

}  // namespace bra::check
