#include "read/sections/denied_end.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "model/follow_up.h"
#include "text/pieces.h"

namespace bra::read {

bool denies_end(std::string_view words, const Lexicon& lexicon) {
  constexpr int farthest = 2;  // `inte helt klar`
  int since_negation = farthest + 1;
  for (const std::string_view word : pieces(words, " ,!?()")) {
    if (word.empty()) continue;
    ++since_negation;
    if (lexicon.is(&Language::negations, word)) since_negation = 0;
    if (since_negation == 0 || since_negation > farthest) continue;
    const std::optional<State> state = lexicon.state(word);
    if (state && is_closing(*state)) return true;
  }
  return false;
}

}  // namespace bra::read
