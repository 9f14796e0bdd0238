#include "query/places.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bra::query {
namespace {

// How many lines end in [from, to): at LF, CRLF or a lone CR.
std::int64_t line_ends(std::string_view text, std::size_t from,
                       std::size_t to) {
  std::int64_t ends = std::count(text.begin() + static_cast<long>(from),
                                 text.begin() + static_cast<long>(to), '\n');
  for (std::size_t at = text.find('\r', from); at < to;
       at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') ++ends;
  }
  return ends;
}

}  // namespace

// In the order of the files' bytes, so that each file is counted through once,
// whatever the order of the places.
std::vector<std::int64_t> lines_of(std::span<const Span> places) {
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Span& first = places[a];
    const Span& second = places[b];
    if (first.source != second.source) {
      return std::less<>()(first.source, second.source);
    }
    return first.begin < second.begin;
  });
  std::vector<std::int64_t> lines(places.size(), 1);
  const Source* source = nullptr;
  std::size_t counted = 0;
  std::int64_t line = 1;
  for (const std::size_t i : order) {
    const Span& place = places[i];
    if (place.source == nullptr) continue;
    if (place.source != source) {
      source = place.source;
      counted = 0;
      line = 1;
    }
    const std::size_t at =
        std::min<std::size_t>(place.begin, source->text.size());
    line += line_ends(source->text, counted, at);
    counted = at;
    lines[i] = line;
  }
  return lines;
}

void add_places(Table& table, std::span<const Span> places) {
  const auto lines = lines_of(places);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    Row& row = table.rows[i];
    row.reserve(row.size() + 2);  // an answer may have many thousands
    if (places[i].source == nullptr) {
      row.resize(row.size() + 2);
    } else {
      row.emplace_back(places[i].source->name);
      row.emplace_back(lines[i]);
    }
  }
}

void add_places(Table& table, std::span<const Span> places, const Book& book) {
  std::unordered_map<const Source*, const Meeting*> with_passages;
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.internal.empty()) with_passages[meeting.source] = &meeting;
  }
  std::vector<bool> internal;
  internal.reserve(places.size());
  for (const Span& place : places) {
    const auto meeting = with_passages.find(place.source);
    internal.push_back(meeting != with_passages.end() &&
                       meeting->second->is_internal(place));
  }
  add_places(table, places, internal);
}

void add_places(Table& table, std::span<const Span> places,
                const std::vector<bool>& internal) {
  bool any = false;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    Row& row = table.rows[i];
    row.reserve(row.size() + 3);
    if (places[i].source == nullptr) {
      row.emplace_back();
      continue;
    }
    row.emplace_back(static_cast<bool>(internal[i]));
    any = any || internal[i];
  }
  const auto column = column_of(table, internal_column.key);
  if (any && column) table.columns[*column].seen = Seen::always;
  add_places(table, places);
}

Value internal_or_null(const Meeting& meeting, const Span& place) {
  if (!meeting.is_internal(place)) return {};
  return true;
}

}  // namespace bra::query
