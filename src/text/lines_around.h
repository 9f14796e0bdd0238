// Lines around: what stands near a place in its file.

#pragma once

#include <string_view>

#include "text/span.h"

namespace bra {

/// What stands before the place in its line.
std::string_view before_in_line(const Span& place);

/// The line above that of the place; empty if there is none.
std::string_view line_above(const Span& place);

}  // namespace bra
