#include "query/calendar.h"

#include <utility>

namespace bra::query {
namespace {

constexpr int first_year = 1000;
constexpr int last_year = 9999;

int months_in(Unit unit) {
  switch (unit) {
    case Unit::year:
      return 12;
    case Unit::tertial:
      return 4;
    case Unit::quarter:
      return 3;
    case Unit::month:
      return 1;
    case Unit::week:
    case Unit::day:
      break;
  }
  return 0;
}

Period months(Month first, int count) {
  return {first.first(), first.plus(count - 1).last()};
}

Day monday_of_week(int year, int week) {
  const Day in_first_week = *Day::of(year, 1, 4);
  return in_first_week.plus(1 - in_first_week.weekday() + 7 * (week - 1));
}

}  // namespace

std::optional<Unit> unit_of(std::string_view word) {
  constexpr std::pair<std::string_view, Unit> units[] = {
      {"year", Unit::year},   {"tertial", Unit::tertial},
      {"week", Unit::week},   {"quarter", Unit::quarter},
      {"month", Unit::month}, {"day", Unit::day},
  };
  for (const auto& [name, unit] : units) {
    if (name == word) return unit;
  }
  return {};
}

bool is_year(int year) { return year >= first_year && year <= last_year; }

Period of_year(int year) {
  return {Day::of(year, 1, 1), Day::of(year, 12, 31)};
}

int parts_in(int year, Unit unit) {
  if (unit == Unit::week) return Day::of(year, 12, 28)->week();
  return 12 / months_in(unit);
}

std::optional<Period> part_of_year(int year, Unit unit, int ordinal) {
  if (ordinal < 1 || ordinal > parts_in(year, unit)) return {};
  if (unit == Unit::week) {
    const Day monday = monday_of_week(year, ordinal);
    return Period{monday, monday.plus(6)};
  }
  const int size = months_in(unit);
  return months(*Month::of(year, (ordinal - 1) * size + 1), size);
}

Period around(Day day, Unit unit) {
  if (unit == Unit::day) return {day, day};
  if (unit == Unit::week) {
    const Day monday = day.plus(1 - day.weekday());
    return {monday, monday.plus(6)};
  }
  const int size = months_in(unit);
  const int first = (day.month() - 1) / size * size + 1;
  return months(*Month::of(day.year(), first), size);
}

std::optional<Period> before(Day day, Unit unit, int count) {
  // A thousand years are more than anybody has minutes of, and keep the sums
  // below small.
  constexpr int most = 400'000;
  if (count < 1 || count > most) return {};
  const Day first = *around(day, unit).first;
  if (unit == Unit::day || unit == Unit::week) {
    const int days = count * (unit == Unit::week ? 7 : 1);
    const Period found{first.plus(-days), first.plus(-1)};
    if (!is_year(found.first->year())) return {};
    return found;
  }
  const Month start = Month::of(first).plus(-count * months_in(unit));
  if (!is_year(start.year())) return {};
  return Period{start.first(), first.plus(-1)};
}

}  // namespace bra::query
