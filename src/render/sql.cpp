#include "render/sql.h"

#include <fmt/format.h>

namespace bra::render {
namespace {

// A day is text in SQLite, whose dates are; the others turn it into theirs.
std::string_view type_of(Type type) {
  switch (type) {
    case Type::integer:
      return "integer";
    case Type::number:
      return "double precision";
    case Type::boolean:
      return "boolean";
    case Type::day:
      return "date";
    default:
      return "text";
  }
}

std::string check_of(const Field& field) {
  if (field.among.empty()) return {};
  std::string values;
  for (const std::string_view value : field.among) {
    if (!values.empty()) values += ", ";
    values += fmt::format("'{}'", value);
  }
  return fmt::format(" check ({} in ({}))", field.key, values);
}

}  // namespace

std::string listed(const std::vector<std::string_view>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string create_table(const Relation& relation, std::string_view suffix) {
  std::string sql = fmt::format("-- {}\ncreate table {} (\n", relation.meaning,
                                relation.name);
  for (const Field& field : relation.fields) {
    sql += fmt::format("  {} {}{}{},\n", field.key, type_of(field.type),
                       field.nullable ? "" : " not null", check_of(field));
  }
  sql += fmt::format("  primary key ({})", listed(relation.key));
  for (const Reference& reference : relation.references) {
    sql += fmt::format(",\n  foreign key ({}) references {} ({})",
                       listed(reference.fields), reference.table,
                       listed(reference.to));
  }
  return sql + fmt::format("\n){};\n", suffix);
}

std::string create_indexes(const Relation& relation) {
  std::string sql;
  for (const std::string_view field : relation.searched) {
    sql += fmt::format("create index {0}_{1} on {0} ({1});\n", relation.name,
                       field);
  }
  return sql;
}

}  // namespace bra::render
