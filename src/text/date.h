// Civil dates: days, months, clock times and periods. No clock, no time zone,
// no words of any language.

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bra {

/// Monday is 1, Sunday is 7, as in ISO 8601.
using Weekday = int;

/// A day in the Gregorian calendar, as the number of days since 1970-01-01.
struct Day {
  std::int32_t number = 0;

  /// Nothing if there is no such day. Years 1 to 9999.
  static std::optional<Day> of(int year, int month, int day);

  [[nodiscard]] int year() const;
  [[nodiscard]] int month() const;
  [[nodiscard]] int day() const;
  [[nodiscard]] Weekday weekday() const;
  /// The ISO week number, 1 to 53, in the year that holds its Thursday.
  [[nodiscard]] int week() const;
  /// `2024-05-17`.
  [[nodiscard]] std::string iso() const;
  [[nodiscard]] Day plus(int days) const { return {number + days}; }

  auto operator<=>(const Day&) const = default;
};

/// A calendar month.
struct Month {
  std::int32_t number = 0;  ///< year * 12 + (month - 1)

  static std::optional<Month> of(int year, int month);
  static Month of(Day day);
  [[nodiscard]] int year() const { return number / 12; }
  [[nodiscard]] int month() const { return number % 12 + 1; }
  [[nodiscard]] Day first() const;
  [[nodiscard]] Day last() const;
  [[nodiscard]] Month plus(int months) const { return {number + months}; }
  /// `2024-05`.
  [[nodiscard]] std::string iso() const;

  auto operator<=>(const Month&) const = default;
};

/// Days `first` to `last`, both included; an open end holds everything.
struct Period {
  std::optional<Day> first;
  std::optional<Day> last;

  [[nodiscard]] bool holds(Day day) const;
  [[nodiscard]] bool touches(Day from, Day to) const;
  /// The month this is exactly, or nothing.
  [[nodiscard]] std::optional<Month> month() const;
  /// `2024-04` for a whole month, else `2024-01-01..2024-02-11`, `..B`, `A..`.
  [[nodiscard]] std::string iso() const;
  static Period of(Month month) { return {month.first(), month.last()}; }
  bool operator==(const Period&) const = default;
};

/// A time of day, in minutes after midnight.
struct Clock {
  int minutes = 0;
  static std::optional<Clock> of(int hour, int minute);
  /// `08:30`.
  [[nodiscard]] std::string iso() const;
  auto operator<=>(const Clock&) const = default;
};

/// `2024-05-17` and nothing else; a day that exists.
std::optional<Day> iso_day(std::string_view text);
/// `2024-05` and nothing else.
std::optional<Month> iso_month(std::string_view text);

/// All of `text` as a whole number without sign, or nothing.
std::optional<int> whole_number(std::string_view text);

}  // namespace bra
