// Proposal: the remedy for a word that is not known, by the one that it is
// nearest to.

#pragma once

#include <string_view>

#include "report/message.h"

namespace bra {

/// The nearest word as a question; what else to do where none is near.
inline Message did_you_mean(std::string_view meant, Message otherwise) {
  if (meant.empty()) return otherwise;
  return {"did you mean {}?", meant};
}

}  // namespace bra
