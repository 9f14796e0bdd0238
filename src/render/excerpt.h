// Excerpt: the line of a file that a finding is about, with the place
// underlined by display width.

#pragma once

#include <cstddef>
#include <string>

#include "render/places.h"
#include "text/span.h"

namespace bra::render {

struct Excerpt {
  /// The line, printable, cut to a window with … if it is long.
  std::string line;
  /// Columns before the underlining, and how many it takes; at least one.
  std::size_t before = 0;
  std::size_t marked = 1;
  /// The span goes on past this line.
  bool goes_on = false;
};

/// The first line of `span`, at most `width` columns wide, with the beginning
/// of the span in sight. The last digits of personal numbers are stars. Only
/// the bytes about the span are looked at, so a long line costs no more than a
/// short one.
Excerpt excerpt_of(const Span& span, std::size_t width, LineTables& tables);

}  // namespace bra::render
