#include "command/file_schema.h"

#include "check/check.h"
#include "read/shapes.h"
#include "render/json_text.h"
#include "table/table.h"

namespace bra::command {
namespace {

using read::KeyShape;
using read::Shape;
using read::Shapes;

constexpr std::string_view draft = "http://json-schema.org/draft-07/schema#";

/// YAML takes `11` for a number and `NO` for a truth; bra takes both for text.
/// Null is told of by bra where it matters.
Object text() {
  return {{"type", List{"string", "number", "boolean", "null"}}};
}

Object any_of(List all) { return {{"anyOf", std::move(all)}}; }

Object list_of(Object item) {
  return {{"type", "array"}, {"items", std::move(item)}};
}

Object map_of(Object value) {
  return {{"type", "object"}, {"additionalProperties", std::move(value)}};
}

Object map_with(const Shapes& keys);

Object severity() {
  List words;
  for (const Severity one : all_severities) words.emplace_back(name_of(one));
  words.emplace_back("off");
  words.emplace_back(false);  // what older readers of YAML take `off` for
  return {{"enum", std::move(words)}};
}

/// What bra.yaml may say of one rule.
Object setting_of(std::string_view rule) {
  Object keys = {{"severity", severity()}};
  for (const check::Rule* one : check::rules) {
    if (one->fault.name != rule) continue;
    for (const check::Parameter& parameter : one->parameters) {
      keys.emplace_back(parameter.name,
                        Object{{"type", "integer"},
                               {"default", parameter.otherwise},
                               {"description", parameter.meaning}});
    }
  }
  return any_of({severity(), Object{{"type", "object"},
                                    {"properties", std::move(keys)},
                                    {"additionalProperties", false}}});
}

Object settings_of_rules() {
  Object rules;
  for (const Fault* fault : check::all_faults(faults_of_reading)) {
    Object one = setting_of(fault->name);
    one.emplace_back("description", fault->summary);
    rules.emplace_back(fault->name, std::move(one));
  }
  return {{"type", "object"},
          {"properties", std::move(rules)},
          {"additionalProperties", false}};
}

Object schema_of(const KeyShape& key) {
  switch (key.shape) {
    case Shape::number:
      return {{"type", "integer"}, {"minimum", 0}};
    case Shape::truth:
      return {{"type", List{"boolean", "string"}}};
    case Shape::choice: {
      List choices;
      for (const std::string_view one : key.choices) choices.emplace_back(one);
      return {{"enum", std::move(choices)}};
    }
    case Shape::texts:
      return any_of({text(), list_of(text())});
    case Shape::words:
      return map_of(any_of({text(), list_of(text())}));
    case Shape::people:
      return any_of({text(), list_of(any_of({text(), map_with(key.keys)}))});
    case Shape::reasons:
      return any_of(
          {text(), map_of(text()), list_of(any_of({text(), map_of(text())}))});
    case Shape::rules:
      return settings_of_rules();
    case Shape::map:
      return map_with(key.keys);
    case Shape::maps:
      return any_of({Object{{"type", "null"}}, list_of(map_with(key.keys))});
    case Shape::pictures:
      return any_of({Object{{"type", "null"}}, map_with(key.keys),
                     list_of(map_with(key.keys))});
    case Shape::text:
      break;
  }
  return text();
}

Object map_with(const Shapes& keys) {
  Object properties;
  List needed;
  for (const KeyShape& key : keys) {
    properties.emplace_back(key.key, schema_of(key));
    if (key.is_needed) {
      needed.emplace_back(Object{{"required", List{key.key}}});
    }
  }
  Object map = {{"type", "object"},
                {"properties", std::move(properties)},
                {"additionalProperties", false}};
  if (!needed.empty()) map.emplace_back("anyOf", std::move(needed));
  return map;
}

}  // namespace

std::vector<std::string_view> file_schemas() {
  return {"config", "people.yaml", "minutes", "front-matter"};
}

std::string file_schema(std::string_view name) {
  Object schema;
  if (name == "config") {
    schema = map_with(read::shapes_of_settings());
  } else if (name == "people.yaml") {
    schema = list_of(map_with(read::shapes_of_person()));
  } else if (name == "minutes" || name == "front-matter") {
    schema = map_with(read::shapes_of_minutes());
  } else {
    return {};
  }
  Object all = {{"$schema", draft}, {"title", name}};
  for (auto& [key, value] : schema) all.emplace_back(key, std::move(value));
  return render::json_text(all, 2) + '\n';
}

}  // namespace bra::command
