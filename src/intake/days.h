// Days and times as documents write them, in running text. What can mean two
// days is told apart from what means one.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "text/date.h"

namespace bra::intake {

struct FoundDay {
  /// Nothing if what stands there can mean more than one day, or none.
  std::optional<Day> day;
  std::optional<Weekday> weekday;
  /// The day and month of a day without a year.
  int month_day = 0;
  int month = 0;
  /// In bytes of the text.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// `2024-05-17`, `fredagen den 17:e maj 2024`, `17. mai 2024`, `17.5.2024` (the
/// day comes first where the year has four digits), `20240517`. `17.5.24` and
/// `17/5` are found and have no day.
std::vector<FoundDay> find_days(std::string_view text, const Lexicon& lexicon);

/// The one day that was found, if it comes after `held`; nothing if
/// several were, or its weekday is another's. A day without a year is the first
/// such day after `held`.
std::optional<Day> day_after(const std::vector<FoundDay>& days,
                             std::optional<Day> held);

struct FoundTimes {
  Clock start;
  std::optional<Clock> end;
  std::size_t begin_at = 0;
  std::size_t end_at = 0;
};

/// `klockan 10.00 – 11:10`, `kl. 9–11`, `13:00-15.30`. With a dot or colon, or
/// after a word such as `kl`; a bare number is no time.
std::vector<FoundTimes> find_times(std::string_view text,
                                   const Lexicon& lexicon);

/// `text` with the bytes of days blanked out, so that `17.05` is no time.
std::string without_days(std::string_view text,
                         const std::vector<FoundDay>& days);

}  // namespace bra::intake
