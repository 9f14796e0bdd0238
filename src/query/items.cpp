#include "query/items.h"

#include <span>
#include <utility>

#include "query/places.h"

namespace bra::query {

Place Items::place(std::size_t row) const {
  const auto* file = std::get_if<std::string>(&at(row, file_column.key).is);
  if (file == nullptr) return {};
  return {.file = *file, .line = number(row, line_column.key)};
}

Grid::Cell Items::marked(std::size_t row, Linked cell) const {
  Grid::Cell both = {std::move(cell)};
  if (is_true(row, internal_column.key)) both.push_back({not_public(), {}});
  return both;
}

Named not_public() {
  return {.id = "not-public",
          .name = "not public",
          .ours = true,
          .tone = Tone::warning};
}

Place place_at(const Span& span) {
  if (span.source == nullptr) return {};
  return {.file = span.source->name,
          .line = lines_of(std::span(&span, 1)).front()};
}

}  // namespace bra::query
