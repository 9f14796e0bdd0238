#include "render/schema.h"

#include "render/json_text.h"

namespace bra::render {
namespace {

// A month, or a span from one day to another.
constexpr std::string_view month_or_span =
    "^([0-9]{4}-(0[1-9]|1[0-2])|"
    "([0-9]{4}-[0-9]{2}-[0-9]{2})?\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})?)$";

constexpr std::string_view draft = "http://json-schema.org/draft-07/schema#";

// What a column of this type is in JSON, null not counted.
Object shape_of(Type type) {
  switch (type) {
    case Type::integer:
      return {{"type", "integer"}};
    case Type::number:
      return {{"type", "number"}};
    case Type::boolean:
      return {{"type", "boolean"}};
    case Type::day:
      return {{"type", "string"}, {"format", "date"}};
    case Type::month:
      return {{"type", "string"}, {"pattern", month_or_span}};
    case Type::names:
      return {{"type", "array"}, {"items", Object{{"type", "string"}}}};
    case Type::list:
      return {{"type", "array"}};
    case Type::object:
      return {{"type", "object"}};
    case Type::text:
    case Type::named:
      break;
  }
  return {{"type", "string"}};
}

Object field_of(const Column& column) {
  Object field = shape_of(column.type);
  if (column.nullable) {
    Value& type = field.front().second;
    type = List{std::move(type), "null"};
  }
  if (!column.meaning.empty()) {
    field.emplace_back("description", column.meaning);
  }
  return field;
}

bool is_promised(const Column& column) {
  return column.seen == Seen::always || column.seen == Seen::by_programs;
}

Object item_of(std::span<const Column> columns) {
  List required;
  Object fields;
  for (const Column& column : columns) {
    if (!is_promised(column)) continue;
    required.emplace_back(column.key);
    fields.emplace_back(column.key, field_of(column));
  }
  const Object group = {
      {"description",
       "with --by: the value that the item is grouped by; an item stands once "
       "in each of its groups"}};
  fields.emplace_back("group", group);

  return {{"type", "object"},
          {"required", std::move(required)},
          {"properties", std::move(fields)}};
}

}  // namespace

std::string json_schema(std::string_view schema_name,
                        std::span<const Column> columns,
                        std::span<const Column> other_columns) {
  Object item = item_of(columns);
  if (!other_columns.empty()) {
    item = {{"anyOf", List{std::move(item), item_of(other_columns)}}};
  }
  const Object properties = {
      {"schema", Object{{"const", schema_name}}},
      {"items", Object{{"type", "array"}, {"items", item}}}};
  const Object schema = {{"$schema", draft},
                         {"title", schema_name},
                         {"type", "object"},
                         {"required", List{"schema", "items"}},
                         {"properties", properties}};
  return json_text(schema, 2) + '\n';
}

}  // namespace bra::render
