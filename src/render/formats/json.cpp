// json: the items under the name of their schema. For programs: the fields
// are promised, their order and language never change.

#include "render/format.h"
#include "render/json_text.h"

namespace bra::render {
namespace {

std::string write(const Answer& answer, const Style&) {
  List items;
  for (const Row& row : answer.items.rows) {
    items.emplace_back(item_of(answer.items, row));
  }
  const Object document = {{"schema", answer.items.schema},
                           {"items", std::move(items)}};
  return json_text(document, 2) + '\n';
}

}  // namespace

extern const Format json;
const Format json{
    .name = "json",
    .summary = "JSON for programs, as `bra schema` describes it",
    .endings = "json",
    .for_pages = true,
    .write = write,
};

}  // namespace bra::render
