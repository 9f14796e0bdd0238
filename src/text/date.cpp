#include "text/date.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <charconv>

namespace bra {
namespace {

// std::chrono would do this, but g++ 12.2 at -O1 takes functions that ask it
// for functions without arguments and drops the stores before the call (its
// ipa-pure-const pass; seen as week 2838). So the calendar is counted here, in
// years that begin on 1 March: the leap day is then a year's last.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
};

constexpr int days_in_era = 146097;     // 400 years
constexpr int epoch_from_era = 719468;  // 0000-03-01 to 1970-01-01

Date calendar(Day day) {
  const int shifted = day.number + epoch_from_era;
  const int era =
      (shifted >= 0 ? shifted : shifted - (days_in_era - 1)) / days_in_era;
  const int of_era = shifted - era * days_in_era;
  const int year_of_era =
      (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int of_year =
      of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int march_month = (5 * of_year + 2) / 153;
  Date date;
  date.day = of_year - (153 * march_month + 2) / 5 + 1;
  date.month = march_month < 10 ? march_month + 3 : march_month - 9;
  date.year = year_of_era + era * 400 + (date.month <= 2 ? 1 : 0);
  return date;
}

Day counted(Date date) {
  const int year = date.month <= 2 ? date.year - 1 : date.year;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int march_month = date.month > 2 ? date.month - 3 : date.month + 9;
  const int of_year = (153 * march_month + 2) / 5 + date.day - 1;
  const int of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
  return {era * days_in_era + of_era - epoch_from_era};
}

bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

}  // namespace

std::optional<Day> Day::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return {};
  if (day < 1 || day > days_in(year, month)) return {};
  return counted({year, month, day});
}

int Day::year() const { return calendar(*this).year; }

int Day::month() const { return calendar(*this).month; }

int Day::day() const { return calendar(*this).day; }

// 1970-01-01 was a Thursday.
Weekday Day::weekday() const { return ((number + 3) % 7 + 7) % 7 + 1; }

// A week belongs to the year that holds its Thursday (ISO 8601).
int Day::week() const {
  const Day thursday = plus(4 - weekday());
  const Day new_year = *Day::of(thursday.year(), 1, 1);
  return (thursday.number - new_year.number) / 7 + 1;
}

std::string Day::iso() const {
  const Date date = calendar(*this);
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), date.year, date.month,
                     date.day);
}

std::optional<Month> Month::of(int year, int month) {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return {};
  return Month{year * 12 + month - 1};
}

Month Month::of(Day day) {
  const Date date = calendar(day);
  return {date.year * 12 + date.month - 1};
}

Day Month::first() const { return Day::of(year(), month(), 1).value_or(Day{}); }

Day Month::last() const { return first().plus(days_in(year(), month()) - 1); }

std::string Month::iso() const {
  return fmt::format("{:04}-{:02}", year(), month());
}

bool Period::holds(Day day) const { return touches(day, day); }

bool Period::touches(Day from, Day to) const {
  return (!first || *first <= to) && (!last || from <= *last);
}

std::optional<Month> Period::month() const {
  if (!first || !last) return {};
  const Date begin = calendar(*first);
  const int days = last->number - first->number + 1;
  if (begin.day != 1 || days != days_in(begin.year, begin.month)) return {};
  return Month{begin.year * 12 + begin.month - 1};
}

std::string Period::iso() const {
  if (const auto whole = month()) return whole->iso();
  return (first ? first->iso() : "") + ".." + (last ? last->iso() : "");
}

std::optional<Clock> Clock::of(int hour, int minute) {
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return {};
  if (hour == 24 && minute > 0) return {};
  return Clock{hour * 60 + minute};
}

std::string Clock::iso() const {
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  if (text.empty() || text.front() == '-') return {};
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

std::optional<Day> iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto year = whole_number(text.substr(0, 4));
  const auto month = whole_number(text.substr(5, 2));
  const auto day = whole_number(text.substr(8, 2));
  if (!year || !month || !day) return {};
  return Day::of(*year, *month, *day);
}

std::optional<Month> iso_month(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return {};
  const auto year = whole_number(text.substr(0, 4));
  const auto month = whole_number(text.substr(5, 2));
  if (!year || !month) return {};
  return Month::of(*year, *month);
}

}  // namespace bra
