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
  return query::marked(std::move(cell), is_true(row, internal_column.key));
}

Named not_public() {
  return {.id = "not-public",
          .name = "not public",
          .ours = true,
          .tone = Tone::warning};
}

Grid::Cell marked(Linked cell, bool internal) {
  Grid::Cell both = {std::move(cell)};
  if (internal) both.push_back({not_public(), {}});
  return both;
}

Place place_at(const Span& span) {
  if (span.source == nullptr) return {};
  return {.file = span.source->name,
          .line = lines_of(std::span(&span, 1)).front()};
}

}  // namespace bra::query
