// Front matter: the YAML between two `---` lines at the very start of a file.

#pragma once

#include <cstddef>
#include <optional>

#include "text/span.h"

namespace bra::syntax {

struct FrontMatter {
  /// What stands between the two lines.
  std::optional<Span> yaml;
  /// There is a first `---` line, but no later `---` or `...` line.
  bool unclosed = false;
  /// Where the Markdown begins: after the front matter, or else after a
  /// byte-order mark.
  std::size_t body = 0;
};

/// Nothing may stand before the first line but a byte-order mark; blanks may
/// stand after the marks.
FrontMatter find_front_matter(const Source& source);

}  // namespace bra::syntax
