// Internal: what of a file is not public, and what only says so of itself.

#pragma once

#include <cstdint>

#include "text/span.h"

namespace bra {

/// Words that say that something is not public, outside of every passage that
/// is marked so, or as all that stands in one.
struct Unmarked {
  enum class Form : std::uint8_t {
    near_mark,    ///< `:: internt`: a mark that is none
    inside_line,  ///< `Text. ::: internt`: a mark that is not on a line alone
    words,        ///< `## Internt`, `Internt: …`
    hollow        ///< the same in a passage that ends right after it
  };
  /// What it stands on or in, which says how it can be marked.
  enum class Place : std::uint8_t { line, heading, row, yaml };
  Span where;
  Form form = Form::words;
  Place place = Place::line;
};

}  // namespace bra
