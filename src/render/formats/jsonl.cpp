// jsonl: the items of the json format, one a line.

#include "render/finding_items.h"
#include "render/format.h"
#include "render/json_text.h"

namespace bra::render {
namespace {

std::string write(const Answer& answer, const Style&) {
  std::string out;
  for (const Row& row : answer.items.rows) {
    add_json_item(out, answer.items, row, 0, 0);
    out += '\n';
  }
  return out;
}

std::string write_findings(const Findings& findings, const Style& style) {
  return write({.items = finding_items(findings, style)}, style);
}

}  // namespace

extern const Format jsonl;
const Format jsonl{
    .name = "jsonl",
    .summary = "JSON for programs, one item a line",
    .endings = "jsonl,ndjson",
    .write = write,
    .write_findings = write_findings,
};

}  // namespace bra::render
