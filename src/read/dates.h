// Dates, times and months as minutes write them. Everything is text until it
// is read here; what cannot be read with certainty is refused with a proposal.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "language/lexicon.h"
#include "report/report.h"
#include "text/date.h"

namespace bra::read {

extern const Fault date_refused;
extern const Fault time_refused;
extern const Fault month_ambiguous;

/// A date that was read, or why not.
struct DateReading {
  std::optional<Day> day;
  std::optional<Weekday> weekday;
  /// Set when the text is no date, or says more than one: what is wrong.
  std::optional<Message> refused;
  /// What to write instead.
  std::optional<Message> proposal;
};

/// `2025-03-12`, `12 mars 2025`, `onsdag den 12 mars 2025`. All of the text.
DateReading read_date(std::string_view text, const Lexicon& lexicon);

/// Reads a date at `where`; what is wrong goes into the report.
std::optional<Dated> date_at(std::string_view text, Span where,
                             const Lexicon& lexicon, Report& report);

/// The first day that a text names, or nothing. A day without a year is the one
/// nearest to `near`.
std::optional<Day> find_day(std::string_view text, const Lexicon& lexicon,
                            Day near);

struct Times {
  std::optional<Clock> start;
  std::optional<Clock> end;
};

/// `10:00–11:10`, `10.00 - 11:10`, `kl. 8.30`, `kl. 9–11`, `13-15`. Nothing
/// if it is no time.
std::optional<Times> read_times(std::string_view text, const Lexicon& lexicon);

/// The month or span of days that a heading, a column's heading or a cell
/// names.
struct PeriodReading {
  std::optional<Period> period;
  /// Two months are named, and which is meant cannot be known.
  bool ambiguous = false;
  /// The part of the text that names it.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A full date is never a month; two dates are a span. A month without a year
/// is the latest such month not after `meeting`'s own. With `whole`, the text
/// must name a period and nothing else (a cell); then `apr` will do for April.
PeriodReading read_period(std::string_view text, const Lexicon& lexicon,
                          std::optional<Day> meeting, bool whole);

}  // namespace bra::read
