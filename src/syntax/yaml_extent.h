// Extents: where a scalar ends that yaml-cpp has read. Its events say where
// things begin and what they say, never where they end; the text itself does.
// What the scalar would take in by mistake is found here.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "report/report.h"
#include "syntax/yaml_tree.h"

namespace bra::syntax {

struct Extent {
  /// Past the scalar's last byte, quotes included; an offset in the text.
  std::size_t end = 0;
  /// One that stands after `|` or `>`.
  std::optional<Span> comment;
  /// Why this is not to be believed.
  std::optional<Diagnostic> wrong;
};

/// How far the scalar at `at` reaches. Its further lines must be indented to
/// `least_column`.
Extent scalar_extent(Span text, std::size_t at, Style style,
                     std::string_view value, std::size_t least_column);

/// A line of the plain text from `at` to `end` that was meant as an entry of a
/// list or a map, and lacks the space that makes it one.
std::optional<Diagnostic> glued_line(Span text, std::size_t at,
                                     std::size_t end);

}  // namespace bra::syntax
