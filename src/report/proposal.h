// Proposal: the remedy for a word that is not known, by the one that it is
// nearest to.

#pragma once

#include <string_view>
#include <utility>

#include "report/message.h"

namespace bra {

/// Asks whether `meant` is; if nothing is near, says what else to do.
inline Message did_you_mean(std::string_view meant, Message otherwise) {
  if (meant.empty()) return otherwise;
  return {"did you mean {}?", meant};
}

}  // namespace bra
