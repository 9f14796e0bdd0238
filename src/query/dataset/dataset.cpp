#include "query/dataset.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "query/dataset/tables.h"

namespace bra::query {
namespace {

const std::vector<TableMaker>& makers() {
  static const std::vector<TableMaker> all = [] {
    std::vector<TableMaker> tables;
    for (auto* part :
         {council_tables, meeting_tables, follow_up_tables, picture_tables}) {
      std::vector<TableMaker> more = part();
      std::move(more.begin(), more.end(), std::back_inserter(tables));
    }
    return tables;
  }();
  return all;
}

// Without what names people: a reference needs all its columns and its table.
Relation without_people(Relation relation) {
  std::erase_if(relation.fields,
                [](const Field& field) { return field.personal; });
  std::erase_if(relation.references, [&](const Reference& reference) {
    return std::any_of(
        reference.fields.begin(), reference.fields.end(),
        [&](std::string_view field) { return !field_called(relation, field); });
  });
  return relation;
}

// Takes rows that have every column of `all`, in order, and hands over those of
// the schema's, which are some of them.
TakeRow with_fields(const Relation& all, const Relation& asked,
                    const TakeRow& take) {
  if (all.fields.size() == asked.fields.size()) return take;
  std::vector<std::size_t> columns;
  for (const Field& field : asked.fields) {
    columns.push_back(*field_called(all, field.key));
  }
  return [columns = std::move(columns), &take](const Row& row) {
    Row less;
    less.reserve(columns.size());
    for (const std::size_t column : columns) less.push_back(row[column]);
    take(less);
  };
}

}  // namespace

Schema dataset_schema(bool spans_councils) {
  Schema schema;
  for (const TableMaker& maker : makers()) {
    if (!spans_councils) {
      schema.push_back(maker.relation);
    } else if (!maker.relation.personal) {
      schema.push_back(without_people(maker.relation));
    }
  }
  return schema;
}

std::string council_key(const Council& council) {
  if (!council.folder.empty()) return council.folder;
  return council.code.empty() ? "." : council.code;
}

Dataset dataset_of(const Book& book, const Schema& schema, Day today) {
  const auto keyed = std::make_shared<const Keyed>(book);
  return {.schema = &schema,
          .each =
              [keyed, &schema](std::size_t table, const TakeRow& take) {
                const Relation& asked = schema[table];
                for (const TableMaker& maker : makers()) {
                  if (maker.relation.name != asked.name) continue;
                  maker.rows(*keyed, with_fields(maker.relation, asked, take));
                }
              },
          .today = today};
}

}  // namespace bra::query
