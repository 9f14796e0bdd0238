#include "text/date.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace bra {
namespace {

std::chrono::year_month_day calendar(Day day) {
  return std::chrono::year_month_day(
      std::chrono::sys_days(std::chrono::days(day.number)));
}

Day from_calendar(std::chrono::year_month_day date) {
  const auto days = std::chrono::sys_days(date).time_since_epoch();
  return {static_cast<std::int32_t>(days.count())};
}

}  // namespace

std::optional<Day> Day::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 ||
      day > 31) {
    return {};
  }
  const std::chrono::year_month_day date(
      std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
      std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return {};
  return from_calendar(date);
}

int Day::year() const { return static_cast<int>(calendar(*this).year()); }

int Day::month() const {
  return static_cast<int>(static_cast<unsigned>(calendar(*this).month()));
}

int Day::day() const {
  return static_cast<int>(static_cast<unsigned>(calendar(*this).day()));
}

// 1970-01-01 was a Thursday. (g++ 12.2 at -O1 miscompiles the same question put
// to std::chrono::weekday.)
Weekday Day::weekday() const { return ((number + 3) % 7 + 7) % 7 + 1; }

// A week belongs to the year that holds its Thursday (ISO 8601).
int Day::week() const {
  const Day thursday = plus(4 - weekday());
  const Day new_year = *Day::of(thursday.year(), 1, 1);
  return (thursday.number - new_year.number) / 7 + 1;
}

int Day::week_year() const { return plus(4 - weekday()).year(); }

std::string Day::iso() const {
  return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

std::optional<Month> Month::of(int year, int month) {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return {};
  return Month{year * 12 + month - 1};
}

Month Month::of(Day day) { return {day.year() * 12 + day.month() - 1}; }

Day Month::first() const { return Day::of(year(), month(), 1).value_or(Day{}); }

Day Month::last() const { return plus(1).first().plus(-1); }

std::string Month::iso() const {
  return fmt::format("{:04}-{:02}", year(), month());
}

bool Period::holds(Day day) const { return touches(day, day); }

bool Period::touches(Day from, Day to) const {
  return (!first || *first <= to) && (!last || from <= *last);
}

std::optional<Month> Period::month() const {
  if (!first || !last) return {};
  const Month month = Month::of(*first);
  if (*first != month.first() || *last != month.last()) return {};
  return month;
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
