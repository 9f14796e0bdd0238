// Red areas: those that still are at the gravest level, and what the minutes
// answer: a measure or an open follow-up with the area, a follow-up's title or
// a decision that names it, at the meeting that told of the level or later.
// The rule red-without-answer means the same; a test holds the two together.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/book.h"
#include "query/risk_series.h"

namespace bra::query {

struct RedAnswer {
  enum class Kind { measure, follow_up, decision };
  Kind kind = Kind::measure;
  std::string text;
  Span place;
  /// Told of in a passage that is not public.
  bool internal = false;
};

struct RedArea {
  /// Its latest level, of one source; the book's.
  Assessed latest;
  std::vector<RedAnswer> answers;
  /// Measures for the area at meetings before the one that told of the level.
  std::vector<RedAnswer> earlier;
};

/// As at the end of a day; unset: of everything. In the order of the areas.
std::vector<RedArea> red_areas(const Book& book, std::optional<Day> end);

}  // namespace bra::query
