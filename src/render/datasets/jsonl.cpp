// jsonl: one line for each row, an object that says first which table it is of.

#include "render/dataset_format.h"
#include "render/json_text.h"

namespace bra::render::datasets {
namespace {

std::vector<DatasetFile> begin(const Schema& /*schema*/) { return {{}}; }

std::vector<std::string> add(const Dataset& dataset) {
  std::string text;
  for (std::size_t i = 0; i < dataset.schema->size(); ++i) {
    const Relation& relation = (*dataset.schema)[i];
    dataset.each(i, [&](const Row& row) {
      Object object = {{"table", relation.name}};
      for (std::size_t j = 0; j < row.size(); ++j) {
        object.emplace_back(relation.fields[j].key, row[j]);
      }
      text += json_text(object, 0);
      text += '\n';
    });
  }
  return {std::move(text)};
}

}  // namespace

extern const DatasetFormat jsonl;
const DatasetFormat jsonl{
    .name = "jsonl",
    .summary = "one file, one JSON object for each row of each table",
    .endings = "jsonl,ndjson",
    .begin = begin,
    .add = add,
};

}  // namespace bra::render::datasets
