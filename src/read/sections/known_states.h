// Known states: what cells of a log have said of where a follow-up stands, and
// whether that was a state. Most rows say what another row has said.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "language/word_map.h"
#include "model/follow_up.h"

namespace bra::read {

/// For one thread and one lexicon.
class KnownStates {
 public:
  /// Lexicon::state() of the piece.
  std::optional<State> of(std::string_view piece, const Lexicon& lexicon);

 private:
  WordMap<std::optional<State>> known_;
};

}  // namespace bra::read
