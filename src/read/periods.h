// Periods as minutes write them: the month or the days that a risk picture is
// for.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "report/report.h"
#include "text/date.h"

namespace bra::read {

extern const Fault month_ambiguous;

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
