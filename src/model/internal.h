// Internal: what of a file is not public, and what only says so of itself.

#pragma once

#include <cstdint>

#include "text/span.h"

namespace bra {

/// Words that say that something is not public, outside of every passage that
/// is marked so.
struct Unmarked {
  enum class Form : std::uint8_t {
    near_mark,    ///< `:: internt`: a mark that is none
    inside_line,  ///< `Text. ::: internt`: a mark that is not on a line alone
    words         ///< `## Internt`, `Internt: …`
  };
  Span where;
  Form form = Form::words;
};

}  // namespace bra
