#include "query/items_by_place.h"

#include <algorithm>
#include <iterator>

namespace bra::query {

ItemsByPlace::ItemsByPlace(const Meeting& meeting) : meeting_(meeting) {
  for (std::size_t i = 0; i < meeting.items.size(); ++i) by_place_.push_back(i);
  std::stable_sort(by_place_.begin(), by_place_.end(),
                   [&](auto a, auto b) { return begin_of(a) < begin_of(b); });
}

std::optional<std::size_t> ItemsByPlace::last_before(const Span& place) const {
  const auto after = std::upper_bound(
      by_place_.begin(), by_place_.end(), place.begin,
      [&](std::uint32_t begin, std::size_t i) { return begin < begin_of(i); });
  if (after == by_place_.begin()) return {};
  return *std::prev(after);
}

std::optional<std::size_t> ItemsByPlace::holding(const Span& place) const {
  const auto found = last_before(place);
  if (!found || meeting_.items[*found].span.end < place.end) return {};
  return found;
}

std::optional<std::size_t> ItemsByPlace::above(const Span& place) const {
  const Source* source = meeting_.source;
  const bool is_markdown = source != nullptr && source->name.ends_with(".md");
  return is_markdown ? last_before(place) : std::nullopt;
}

}  // namespace bra::query
