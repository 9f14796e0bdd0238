#include "read/periods.h"

#include <vector>

#include "read/date_tokens.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault month_ambiguous{
    .name = "month-ambiguous",
    .severity = Severity::error,
    .summary = "two months are named where one is wanted",
    .why =
        "A risk picture belongs to one month. With two in its heading "
        "nobody can tell which one a level holds for.",
    .wrong = "## Lägesbild mars och april",
    .right = "## Lägesbild april",
};

namespace {

struct Named {
  Month month;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_capital(const std::vector<Token>& t, std::size_t at) {
  return at < t.size() && t[at].kind == TokenKind::word &&
         begins_upper(t[at].text);
}

// `Maj Britt Ceder` and `Maj-Lis`: a given name, and no month.
bool is_given_name(const std::vector<Token>& t, std::size_t at,
                   const Lexicon& lexicon) {
  if (!is_capital(t, at)) return false;
  std::size_t next = at + 1;
  if (next < t.size() && t[next].is("-") && t[next].glued) ++next;
  return is_capital(t, next) && !lexicon.month(t[next].text);
}

bool is_month(const std::vector<Token>& t, std::size_t at,
              const Lexicon& lexicon) {
  return at < t.size() && t[at].kind == TokenKind::word &&
         lexicon.month(t[at].text).has_value();
}

// `jan-feb 2025`, `januari/feb`: the word at `begin`, which ends before `next`,
// stands beside a month that it is joined to, and so is one.
bool is_joined_to_month(const std::vector<Token>& t, std::size_t begin,
                        std::size_t next, const Lexicon& lexicon) {
  const auto joins = [&](std::size_t at) {
    return at < t.size() &&
           (is_dash(t[at]) || t[at].is("/") || t[at].is("+") || t[at].is("&") ||
            lexicon.is(&Language::conjunctions, t[at].text));
  };
  if (joins(next) && is_month(t, next + 1, lexicon)) return true;
  if (begin < 2 || !joins(begin - 1)) return false;
  const bool has_stop = t[begin - 2].is(".") && begin > 2;
  return is_month(t, begin - (has_stop ? 3 : 2), lexicon);
}

// A month's name, or 2025-03, that is no part of a date.
std::optional<Named> month_at(const std::vector<Token>& t, std::size_t& at,
                              const Lexicon& lexicon, std::optional<Day> held,
                              bool whole) {
  const std::size_t begin = t[at].begin;
  if (at + 2 < t.size() && t[at].is_number(4, 4) && t[at + 1].is("-") &&
      t[at + 1].glued && t[at + 2].glued && t[at + 2].is_number(2, 2)) {
    const auto month = Month::of(t[at].value, t[at + 2].value);
    if (!month) return {};
    at += 3;
    return Named{*month, begin, t[at - 1].end()};
  }
  if (t[at].kind != TokenKind::word) return {};
  const auto word = lexicon.month(t[at].text);
  if (!word) return {};
  std::size_t next = at + 1;
  if (word->shortened && next < t.size() && t[next].is(".") && t[next].glued) {
    ++next;
  }
  std::optional<int> year;
  if (next < t.size() && t[next].is_number(4, 4)) {
    year = t[next].value;
    ++next;
  }
  // `jul` and `mar` are words too: in running text they need their year.
  if (word->shortened && !year && !whole &&
      !is_joined_to_month(t, at, next, lexicon)) {
    return {};
  }
  if (!whole && is_given_name(t, at, lexicon)) return {};
  std::optional<Month> month;
  if (year) {
    month = Month::of(*year, word->month);
  } else if (held) {
    const Month own = Month::of(*held);
    const int back = (own.month() - word->month + 12) % 12;
    month = own.plus(-back);
  }
  if (!month) return {};
  at = next;
  return Named{*month, begin, t[next - 1].end()};
}

}  // namespace

PeriodReading read_period(std::string_view text, const Lexicon& lexicon,
                          std::optional<Day> meeting, bool whole) {
  PeriodReading reading;
  const std::vector<Token> t = date_tokens(text);
  std::vector<Named> months;
  std::vector<Day> days;
  std::size_t days_begin = 0;
  std::size_t days_end = 0;
  std::size_t unread = 0;
  std::optional<WordDate> open_day;
  std::size_t open_begin = 0;
  for (std::size_t at = 0; at < t.size();) {
    const std::size_t begin = t[at].begin;
    if (const auto iso = number_date_at(t, at)) {
      if (days.empty()) days_begin = begin;
      if (iso->day) days.push_back(*iso->day);
      at = iso->next;
      days_end = t[at - 1].end();
      continue;
    }
    if (const auto date = word_date_at(t, at, lexicon)) {
      // `1 januari – 11 februari 2025`: the first day takes the last one's
      // year. A day that never gets one is still a day, and no month.
      if (date->year) {
        if (days.empty()) days_begin = open_day ? open_begin : begin;
        if (open_day && days.empty()) {
          const int year =
              *date->year - (open_day->month > date->month ? 1 : 0);
          if (const auto day = Day::of(year, open_day->month, open_day->day)) {
            days.push_back(*day);
          }
        }
        if (const auto day = Day::of(*date->year, date->month, date->day)) {
          days.push_back(*day);
        }
        days_end = t[date->next - 1].end();
        open_day.reset();
      } else {
        open_day = date;
        open_begin = begin;
      }
      at = date->next;
      continue;
    }
    if (const auto month = month_at(t, at, lexicon, meeting, whole)) {
      months.push_back(*month);
      continue;
    }
    if (t[at].kind != TokenKind::mark) ++unread;
    ++at;
  }
  if (whole && (unread > 0 || open_day)) return reading;
  if (days.size() == 2 && days[0] <= days[1]) {
    reading.period = Period{days[0], days[1]};
    reading.begin = days_begin;
    reading.end = days_end;
    return reading;
  }
  if (months.empty()) return reading;
  for (const Named& other : months) {
    if (other.month != months.front().month) reading.ambiguous = true;
  }
  reading.begin = months.front().begin;
  reading.end = months.back().end;
  if (!reading.ambiguous) reading.period = Period::of(months.front().month);
  return reading;
}

}  // namespace bra::read
