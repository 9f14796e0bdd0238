#include "text/lines_around.h"

#include <cstddef>

namespace bra {

std::string_view before_in_line(const Span& place) {
  std::string_view before = place.source->text;
  before = before.substr(0, place.begin);
  return before.substr(before.rfind('\n') + 1);
}

std::string_view line_above(const Span& place) {
  std::string_view above = place.source->text;
  above = above.substr(0, place.begin);
  const std::size_t end = above.rfind('\n');
  if (end == above.npos) return {};
  above = above.substr(0, end);
  return above.substr(above.rfind('\n') + 1);
}

}  // namespace bra
