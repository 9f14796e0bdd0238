#include "query/items.h"

#include <span>

#include "query/places.h"

namespace bra::query {

Place Items::place(std::size_t row) const {
  const auto* file = std::get_if<std::string>(&at(row, file_column.key).is);
  if (file == nullptr) return {};
  return {.file = *file, .line = number(row, line_column.key)};
}

Place place_of(const Span& span) {
  if (span.source == nullptr) return {};
  return {.file = span.source->name,
          .line = lines_of(std::span(&span, 1)).front()};
}

}  // namespace bra::query
