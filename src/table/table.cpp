#include "table/table.h"

namespace bra {

std::optional<std::size_t> column_of(const Table& table, std::string_view key) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key == key) return i;
  }
  return {};
}

}  // namespace bra
