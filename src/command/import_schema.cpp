// The JSON Schema of what `bra import --report json` says.

#include "command/import_report.h"
#include "render/json_text.h"

namespace bra::command {
namespace {

struct Field {
  std::string_view key;
  /// What it is in JSON.
  Object shape;
  std::string_view meaning;
};

/// An object that has each of the fields and no other.
Object object_of(std::vector<Field> fields) {
  List required;
  Object properties;
  for (Field& field : fields) {
    required.emplace_back(field.key);
    field.shape.emplace_back("description", field.meaning);
    properties.emplace_back(field.key, std::move(field.shape));
  }
  return {{"type", "object"},
          {"required", std::move(required)},
          {"properties", std::move(properties)},
          {"additionalProperties", false}};
}

Object text() { return {{"type", "string"}}; }
Object count(int least = 0) {
  return {{"type", "integer"}, {"minimum", least}};
}
Object list_of(Object item) {
  return {{"type", "array"}, {"items", std::move(item)}};
}

Object line() {
  const Object fate = {{"enum", List{"understood", "prose", "human"}}};
  const Object says = {{"type", List{"string", "null"}}};
  return object_of(
      {{.key = "line",
        .shape = count(1),
        .meaning = "in a text its line, in a document its paragraph or row"},
       {.key = "text", .shape = text(), .meaning = "as it came"},
       {.key = "fate",
        .shape = fate,
        .meaning =
            "whether it became a fact, stands as text, or needs a human"},
       {.key = "says",
        .shape = says,
        .meaning = "what it was understood as, or what is to be decided"}});
}

Object document() {
  return object_of(
      {{.key = "input",
        .shape = text(),
        .meaning = "the document, as it was named"},
       {.key = "draft",
        .shape = text(),
        .meaning = "the file that was made of it"},
       {.key = "understood",
        .shape = count(),
        .meaning = "how many lines were understood"},
       {.key = "prose", .shape = count(), .meaning = "how many stand as text"},
       {.key = "human", .shape = count(), .meaning = "how many need a human"},
       {.key = "lines",
        .shape = list_of(line()),
        .meaning = "every line that has words"}});
}

}  // namespace

std::string import_report_schema() {
  Object schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                   {"title", import_schema}};
  const Object name = {{"const", import_schema}};
  for (auto& part : object_of({{.key = "schema",
                    .shape = name,
                    .meaning = "the name of this schema"},
                               {.key = "items",
                               .shape = list_of(document()),
                               .meaning = "a document each"}})) {
    schema.push_back(std::move(part));
  }
  return render::json_text(schema, 2) + '\n';
}

}  // namespace bra::command
