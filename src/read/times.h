// Times as minutes write them: when a meeting begins and ends, and an occasion,
// which is a day with its time.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "report/report.h"
#include "text/date.h"

namespace bra::read {

extern const Fault time_refused;

struct Times {
  std::optional<Clock> start;
  std::optional<Clock> end;
};

/// `10:00–11:10`, `10.00 - 11:10`, `kl. 8.30`, `kl. 9–11`, `13-15`. Nothing
/// if it is no time.
std::optional<Times> read_times(std::string_view text, const Lexicon& lexicon);

struct Occasion {
  Dated day;
  Times times;
};

/// `14 maj 2025 kl. 13.00–15.00`, with or without the time; what is wrong goes
/// into the report.
std::optional<Occasion> occasion_at(std::string_view text, Span where,
                                    const Lexicon& lexicon, Report& report);

}  // namespace bra::read
