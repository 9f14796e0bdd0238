#include "read/sections/known_states.h"

#include <cstddef>

namespace bra::read {

std::optional<State> KnownStates::of(std::string_view piece,
                                     const Lexicon& lexicon) {
  // What is long is hardly said twice, and memory has its bounds.
  constexpr std::size_t longest = 64;
  constexpr std::size_t most = 4'096;
  if (piece.size() > longest) return lexicon.state(piece);
  if (const auto* known = known_.find(piece)) return *known;
  const auto state = lexicon.state(piece);
  if (known_.entries().size() < most) known_.add(piece, state);
  return state;
}

}  // namespace bra::read
