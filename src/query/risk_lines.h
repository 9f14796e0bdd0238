// Risk lines: the risk picture area by area, as a matrix has it.

#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "query/risk_series.h"

namespace bra::query {

/// One area, month by month, by one source if several speak at once.
struct RiskLine {
  std::size_t area = 0;
  std::string_view source;
  std::map<Month, const Assessed*> months;
  /// By their first months.
  std::vector<const Assessed*> spans;
};

/// By area, and by source where two speak of the same months; an area that has
/// only gaps has a line all the same.
/// They point into `shown`.
std::vector<RiskLine> risk_lines(std::span<const Assessed> shown);

/// Whether an area has several lines, so that the source must be told.
bool has_rival_sources(std::span<const RiskLine> lines);

/// For each month the span of days that touches it and reaches the furthest,
/// or null. Spans hold for every month that they touch, marked: they are no
/// month's own.
std::vector<const Assessed*> spans_over(const RiskLine& line,
                                        std::span<const Month> months);

/// How many of the months there are up to the last that any picture is of: a
/// streak is told as it stood then.
std::size_t months_told(std::span<const RiskLine> lines,
                        std::span<const Month> months);

}  // namespace bra::query
