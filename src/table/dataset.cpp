#include "table/dataset.h"

#include <algorithm>
#include <cassert>

namespace bra {

std::size_t table_called(const Schema& schema, std::string_view name) {
  const auto found =
      std::find_if(schema.begin(), schema.end(),
                   [&](const Relation& one) { return one.name == name; });
  assert(found != schema.end());
  return static_cast<std::size_t>(found - schema.begin());
}

std::optional<std::size_t> field_called(const Relation& relation,
                                        std::string_view key) {
  for (std::size_t i = 0; i < relation.fields.size(); ++i) {
    if (relation.fields[i].key == key) return i;
  }
  return {};
}

}  // namespace bra
