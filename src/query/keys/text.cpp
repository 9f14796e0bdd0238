// text: words that an item says; so are words without a key.

#include "query/key.h"
#include "query/known.h"

namespace bra::query {
namespace {

bool text_holds(const Condition& condition, const Facts& facts) {
  return any_in(condition.needle, facts.texts);
}

bool no_text(const Facts& facts) { return facts.texts.empty(); }

}  // namespace

extern const Key text_key{
    .name = "text", .holds = text_holds, .is_absent = no_text};

}  // namespace bra::query
