#include "table/dataset.h"

namespace bra {

std::optional<std::size_t> field_called(const Relation& relation,
                                        std::string_view key) {
  for (std::size_t i = 0; i < relation.fields.size(); ++i) {
    if (relation.fields[i].key == key) return i;
  }
  return {};
}

}  // namespace bra
