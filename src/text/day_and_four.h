// Day and four: personal numbers whose day stands apart from the last four
// digits, with signs, words or the border of a cell between.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/loose_numbers.h"

namespace bra {

/// The one that begins at `begin`, where digits do. Looks no further than a
/// line's end and some tens of bytes.
std::optional<LooseNumber> day_and_four_at(std::string_view text,
                                           std::size_t begin);

}  // namespace bra
