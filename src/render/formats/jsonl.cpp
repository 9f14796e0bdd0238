// jsonl: the items of the json format, one a line.

#include "render/format.h"
#include "render/json_text.h"

namespace bra::render {
namespace {

std::string write(const Answer& answer, const Style&) {
  std::string out;
  for (const Row& row : answer.items.rows) {
    out += json_text(item_of(answer.items, row), 0) + '\n';
  }
  return out;
}

}  // namespace

extern const Format jsonl;
const Format jsonl{
    .name = "jsonl",
    .summary = "JSON for programs, one item a line",
    .endings = "jsonl,ndjson",
    .write = write,
};

}  // namespace bra::render
