#include "table/dataset.h"

#include <memory>

namespace bra {

Dataset kept(const Dataset& dataset) {
  const auto tables =
      std::make_shared<std::vector<std::vector<Row>>>(dataset.schema->size());
  for (std::size_t i = 0; i < tables->size(); ++i) {
    dataset.each(i, [&](const Row& row) { (*tables)[i].push_back(row); });
  }
  return {.schema = dataset.schema,
          .each =
              [tables](std::size_t table, const TakeRow& take) {
                for (const Row& row : (*tables)[table]) take(row);
              },
          .today = dataset.today};
}

std::optional<std::size_t> field_called(const Relation& relation,
                                        std::string_view key) {
  for (std::size_t i = 0; i < relation.fields.size(); ++i) {
    if (relation.fields[i].key == key) return i;
  }
  return {};
}

}  // namespace bra
