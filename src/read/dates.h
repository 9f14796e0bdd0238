// Dates as minutes write them. Everything is text until it is read here; what
// cannot be read with certainty is refused with a proposal.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "report/report.h"
#include "text/date.h"

namespace bra::read {

extern const Fault date_refused;

/// A date that was read, or why not.
struct DateReading {
  std::optional<Day> day;
  std::optional<Weekday> weekday;
  /// What stands after the date; then it is refused, and yet read.
  std::string_view rest;
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

}  // namespace bra::read
