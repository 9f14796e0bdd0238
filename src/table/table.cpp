#include "table/table.h"

#include "text/personal_number.h"

namespace bra {

Value::Value(std::string v) : is(hide_personal_numbers(v)) {}

std::optional<std::size_t> column_of(const Table& table, std::string_view key) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key == key) return i;
  }
  return {};
}

}  // namespace bra
