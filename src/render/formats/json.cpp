// json: the items under the name of their schema. For programs: the fields
// are promised, their order and language never change.

#include "render/finding_items.h"
#include "render/format.h"
#include "render/json_text.h"

namespace bra::render {
namespace {

std::string write(const Answer& answer, const Style&) {
  std::string out = "{\n  \"schema\": ";
  const std::string_view schema = answer.items.schema;
  out += json_text(schema.empty() ? Value() : Value(schema), 0);
  out += ",\n  \"items\": [";
  std::string_view before = "\n    ";
  for (const Row& row : answer.items.rows) {
    out += before;
    add_json_item(out, answer.items, row, 2, 2);
    before = ",\n    ";
  }
  out += answer.items.rows.empty() ? "]\n}\n" : "\n  ]\n}\n";
  return out;
}

std::string write_findings(const Findings& findings, const Style& style) {
  return write({.items = finding_items(findings, style)}, style);
}

}  // namespace

extern const Format json;
const Format json{
    .name = "json",
    .summary = "JSON for programs, as `bra schema` describes it",
    .endings = "json",
    .for_pages = true,
    .write = write,
    .write_findings = write_findings,
};

}  // namespace bra::render
