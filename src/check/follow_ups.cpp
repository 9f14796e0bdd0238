#include "check/follow_ups.h"

#include <algorithm>
#include <optional>

#include "model/unread_files.h"
#include "text/file_name.h"

namespace bra::check {

Span name_span(const Entry& entry) {
  if (entry.reference) return entry.reference.span;
  return entry.title ? entry.title.span : entry.span;
}

Span title_span(const Entry& entry) {
  return entry.title ? entry.title.span : name_span(entry);
}

bool is_emptied(const Meeting& meeting, int open_before) {
  return meeting.entries.empty() && open_before > 1;
}

std::map<Number, Span> numbers_outside_log(const Meeting& meeting) {
  // `250312-3`: the dash is the seventh of its characters.
  constexpr std::size_t day_size = 6;
  const Source& source = *meeting.source;
  const std::string_view text = source.text;
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  std::vector<Span> rows;
  for (const Entry& entry : meeting.entries) rows.push_back(entry.span);
  std::sort(rows.begin(), rows.end(),
            [](Span a, Span b) { return a.begin < b.begin; });
  auto row = rows.begin();
  std::map<Number, Span> numbers;
  for (std::size_t dash = text.find('-', day_size); dash != text.npos;
       dash = text.find('-', dash + 1)) {
    if (!is_digit(dash + 1) || !is_digit(dash - 1)) continue;
    const std::size_t begin = dash - day_size;
    if (begin > 0 && (is_digit(begin - 1) || text[begin - 1] == '-')) continue;
    while (row != rows.end() && row->end <= begin) ++row;
    if (row != rows.end() && row->begin <= begin) continue;
    std::size_t end = dash + 1;
    while (is_digit(end)) ++end;
    const std::string_view written = text.substr(begin, end - begin);
    if (const auto number = follow_up_number(written)) {
      numbers.try_emplace(*number, span_of(source, written));
    }
  }
  return numbers;
}

std::vector<LogDay> log_days(const Book& book) {
  std::vector<LogDay> days;
  for (const Balance& balance : book.balances) {
    const Meeting& meeting = book.meetings[balance.meeting];
    if (!meeting.answers_for_log() || !meeting.has_log) continue;
    if (is_emptied(meeting, balance.before)) continue;
    const Day day = meeting.date->day;
    if (days.empty() || days.back().day != day) {
      days.push_back({day, balance.meeting});
    } else {
      days.back().meeting = balance.meeting;
    }
  }
  return days;
}

std::vector<Day> unread_days(const Book& book) {
  std::vector<Day> days = unread_files(book);
  for (const Meeting& meeting : book.meetings) {
    if (meeting.date && !meeting.is_whole) days.push_back(meeting.date->day);
  }
  std::sort(days.begin(), days.end());
  return days;
}

bool has_day(const std::vector<Day>& days, Day from, Day to) {
  const auto first = std::lower_bound(days.begin(), days.end(), from);
  return first != days.end() && *first <= to;
}

bool may_be_unread(const Book& book, const std::vector<Day>& unread,
                   const Standing& last, Day to) {
  auto day = std::lower_bound(unread.begin(), unread.end(), last.day);
  const Meeting& own = book.meeting_of(last);
  const bool is_own = day != unread.end() && *day == last.day && !own.is_whole;
  // In YAML it may be a part of the entry itself that is unread.
  if (is_own && is_markdown_name(own.source->name)) ++day;
  return day != unread.end() && *day <= to;
}

bool opening_is_known(const Thread& thread) {
  return thread.number || thread.standings.front().state == State::fresh;
}

bool is_due_before_opened(const Thread& thread, const Dated& due) {
  return due.day < thread.opened && opening_is_known(thread);
}

}  // namespace bra::check
