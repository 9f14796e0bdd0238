// Style: how an answer is to look: values, not terminals.

#pragma once

#include <cstddef>

#include "language/speech.h"

namespace bra::render {

struct Style {
  /// Columns of the terminal; 0 where there is none, and nothing is wrapped.
  std::size_t width = 0;
  bool colour = false;
  /// For a Swedish Excel: semicolons, decimal commas, byte-order mark.
  bool excel = false;
  /// Never null while a format writes.
  const Speech* speech = nullptr;
};

}  // namespace bra::render
