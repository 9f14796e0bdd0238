// Only day: the day of a sentence or a title that names one and no other.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "text/date.h"

namespace bra::read {

/// The only day that the text names; one without a year is the nearest to
/// `near`, and `21/8` is of its year. Nothing if there are several, or days in
/// a row.
std::optional<Day> only_day(std::string_view text, const Lexicon& lexicon,
                            Day near);

}  // namespace bra::read
