// Answers and styles for tests of drawing: invented follow-ups and levels.

#pragma once

#include <string>
#include <string_view>

#include "render/style.h"
#include "table/table.h"

namespace bra::test {

/// A style without colour in this language, such as `sv`.
render::Style style(std::string_view language, std::size_t width = 0);

/// What the format with this name writes.
std::string written(std::string_view format, const Answer& answer,
                    const render::Style& style);

/// Three follow-ups: one with two owners, one with none and a long title.
Answer follow_ups();

/// The same, grouped by owner.
Answer follow_ups_by_owner();

/// Two areas in three months, with a gap.
Answer risk_matrix();

/// `drawing` as it is read where colour is not shown.
std::string without_colour(std::string_view drawing);

}  // namespace bra::test
