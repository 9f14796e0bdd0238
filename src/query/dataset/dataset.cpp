#include "query/dataset.h"

#include <algorithm>
#include <iterator>

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

// `all` has every column, in order; the schema some of them.
void keep_fields(const Relation& all, const Relation& kept,
                 std::vector<Row>& rows) {
  if (all.fields.size() == kept.fields.size()) return;
  std::vector<std::size_t> columns;
  for (const Field& field : kept.fields) {
    columns.push_back(*field_called(all, field.key));
  }
  for (Row& row : rows) {
    Row less;
    less.reserve(columns.size());
    for (const std::size_t column : columns) {
      less.push_back(std::move(row[column]));
    }
    row = std::move(less);
  }
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
  const Keyed keyed(book);
  Dataset dataset{.schema = &schema, .tables = {}, .today = today};
  for (const Relation& relation : schema) {
    for (const TableMaker& maker : makers()) {
      if (maker.relation.name != relation.name) continue;
      std::vector<Row> rows = maker.rows(keyed);
      keep_fields(maker.relation, relation, rows);
      dataset.tables.push_back(std::move(rows));
    }
  }
  return dataset;
}

}  // namespace bra::query
