// csv: a folder with one file for each table, a Frictionless data package that
// describes them, and a script each for PostgreSQL and DuckDB. For programs:
// cells are exact, so that a text may begin as a formula does.

#include <fmt/format.h>

#include "render/dataset_format.h"
#include "render/json_text.h"
#include "render/sql.h"
#include "render/wording.h"

namespace bra::render::datasets {
namespace {

std::string file_of(const Relation& relation) {
  return std::string(relation.name) + ".csv";
}

// --- rows

void add_text(std::string& out, std::string_view text) {
  if (text.find_first_of("\",\r\n") == text.npos && !text.empty() &&
      text.front() != ' ' && text.back() != ' ' && text != "\\.") {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  out += '"';
}

/// A value as a cell; the unknown is empty and not quoted.
struct Writer {
  std::string& out;

  void operator()(std::monostate) const {}
  void operator()(bool is) const { out += is ? "true" : "false"; }
  void operator()(std::int64_t is) const {
    fmt::format_to(std::back_inserter(out), "{}", is);
  }
  void operator()(double is) const { out += number_text(is, "."); }
  void operator()(const std::string& is) const { add_text(out, is); }
  void operator()(Day is) const { out += is.iso(); }
  void operator()(const Named& is) const { add_text(out, is.id); }
  // The tables of a dataset have neither.
  void operator()(const List&) const {}
  void operator()(const Object&) const {}
};

std::vector<std::string> add(const Dataset& dataset) {
  std::vector<std::string> texts;
  for (std::size_t table = 0; table < dataset.schema->size(); ++table) {
    std::string& text = texts.emplace_back();
    dataset.each(table, [&](const Row& row) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) text += ',';
        std::visit(Writer{text}, row[i].is);
      }
      text += "\r\n";
    });
  }
  return texts;
}

// --- what describes them

std::string_view type_of(Type type) {
  switch (type) {
    case Type::integer:
      return "integer";
    case Type::number:
      return "number";
    case Type::boolean:
      return "boolean";
    case Type::day:
      return "date";
    default:
      return "string";
  }
}

List list_of(const std::vector<std::string_view>& names) {
  return {names.begin(), names.end()};
}

Object field_of(const Field& field) {
  Object object = {{"name", field.key},
                   {"type", type_of(field.type)},
                   {"description", field.meaning}};
  Object constraints;
  if (!field.nullable) constraints.emplace_back("required", true);
  if (!field.among.empty()) {
    constraints.emplace_back("enum",
                             List(field.among.begin(), field.among.end()));
  }
  if (!constraints.empty()) {
    object.emplace_back("constraints", std::move(constraints));
  }
  return object;
}

Object schema_of(const Relation& relation) {
  List fields;
  for (const Field& field : relation.fields)
    fields.emplace_back(field_of(field));
  List references;
  for (const Reference& reference : relation.references) {
    references.emplace_back(
        Object{{"fields", list_of(reference.fields)},
               {"reference", Object{{"resource", reference.table},
                                    {"fields", list_of(reference.to)}}}});
  }
  Object schema = {{"fields", std::move(fields)},
                   {"missingValues", List{""}},
                   {"primaryKey", list_of(relation.key)}};
  if (!references.empty()) {
    schema.emplace_back("foreignKeys", std::move(references));
  }
  return schema;
}

std::string data_package(const Schema& schema) {
  List resources;
  for (const Relation& relation : schema) {
    resources.emplace_back(Object{{"name", relation.name},
                                  {"description", relation.meaning},
                                  {"profile", "tabular-data-resource"},
                                  {"path", file_of(relation)},
                                  {"format", "csv"},
                                  {"mediatype", "text/csv"},
                                  {"encoding", "utf-8"},
                                  {"schema", schema_of(relation)}});
  }
  const Object package = {{"name", "bra"},
                          {"profile", "tabular-data-package"},
                          {"resources", std::move(resources)}};
  return json_text(package, 2) + "\n";
}

// --- what loads them

std::string postgresql(const Schema& schema) {
  std::string sql = R"(-- In this folder: psql -d DATABASE -f postgresql.sql
\set ON_ERROR_STOP on
\encoding UTF8
begin;

)";
  for (const Relation& relation : schema) {
    sql += create_table(relation, "") + "\n";
  }
  for (const Relation& relation : schema) {
    sql += fmt::format("\\copy {} from '{}' with (format csv, header true)\n",
                       relation.name, file_of(relation));
  }
  sql += "\n";
  for (const Relation& relation : schema) sql += create_indexes(relation);
  return sql + "\ncommit;\n";
}

std::string duckdb(const Schema& schema) {
  std::string sql = R"(-- In this folder: duckdb FILE < duckdb.sql
begin transaction;

)";
  for (const Relation& relation : schema) {
    sql += create_table(relation, "") + "\n";
  }
  for (const Relation& relation : schema) {
    sql += fmt::format("copy {} from '{}' (format csv, header true);\n",
                       relation.name, file_of(relation));
  }
  return sql + "\ncommit;\n";
}

std::vector<DatasetFile> begin(const Schema& schema) {
  std::vector<DatasetFile> files;
  for (const Relation& relation : schema) {
    std::string head;
    for (const Field& field : relation.fields) {
      if (!head.empty()) head += ',';
      head += field.key;
    }
    files.push_back({file_of(relation), head + "\r\n"});
  }
  files.push_back({"postgresql.sql", postgresql(schema)});
  files.push_back({"duckdb.sql", duckdb(schema)});
  // Last: where it stands, the export is whole.
  files.push_back({"datapackage.json", data_package(schema)});
  return files;
}

}  // namespace

extern const DatasetFormat csv;
const DatasetFormat csv{
    .name = "csv",
    .summary =
        "a folder: one csv file for each table, datapackage.json, and "
        "scripts that load them",
    .endings = "",
    .is_folder = true,
    .begin = begin,
    .add = add,
};

}  // namespace bra::render::datasets
