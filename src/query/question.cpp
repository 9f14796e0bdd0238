#include "query/question.h"

namespace bra::query {

std::string written(const Term& term) {
  std::string out = term.negated ? "not:" : "";
  if (term.none) return out + "no:" + term.key;
  if (!term.bare) out += term.key + ":";
  return out + term.value;
}

}  // namespace bra::query
