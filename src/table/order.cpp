// Order: how values and rows are sorted.

#include <algorithm>
#include <numeric>

#include "table/sort_key.h"
#include "table/table.h"

namespace bra {

bool before(const Value& a, const Value& b) {
  return SortKey::of(a) < SortKey::of(b);
}

void sort_by(Table& table, std::size_t column, bool descending) {
  std::vector<SortKey> keys;
  keys.reserve(table.rows.size());
  for (const Row& row : table.rows) keys.push_back(SortKey::of(row[column]));

  const auto comes_first = [&](std::size_t a, std::size_t b) {
    const bool unknown = keys[a].kind == SortKey::Kind::unknown ||
                         keys[b].kind == SortKey::Kind::unknown;
    return descending && !unknown ? keys[b] < keys[a] : keys[a] < keys[b];
  };
  std::vector<std::size_t> order(table.rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), comes_first);

  std::vector<Row> sorted;
  sorted.reserve(order.size());
  for (const std::size_t from : order) {
    sorted.push_back(std::move(table.rows[from]));
  }
  table.rows = std::move(sorted);
}

}  // namespace bra
