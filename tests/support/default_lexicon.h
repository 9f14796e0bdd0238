// The words of a council that has no bra.yaml.

#pragma once

#include "language/lexicon.h"
#include "read/read.h"

namespace bra::test {

inline const Lexicon& default_lexicon() {
  static const Lexicon words(read::default_council());
  return words;
}

}  // namespace bra::test
