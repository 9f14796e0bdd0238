#include "query/nouns.h"

namespace bra::query {

Asked begun(const Noun& noun, const Filter& filter) {
  Asked asked;
  asked.answer.items.schema = noun.schema;
  asked.answer.items.columns = {noun.columns.begin(), noun.columns.end()};
  asked.unknowns = filter.unknowns();
  return asked;
}

}  // namespace bra::query
