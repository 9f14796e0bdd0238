#include "read/sections/denied_end.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

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

bool says_not_yet(std::string_view words, const Lexicon& lexicon) {
  constexpr int farthest = 4;  // `inte satts upp på plats än`
  std::string_view before;
  std::string_view negation;
  int since_negation = 0;
  const auto is_open = [&](std::string_view first, std::string_view second) {
    const std::string both = std::string(first) + ' ' + std::string(second);
    const std::optional<State> state = lexicon.state(both);
    return state && !is_closing(*state) && lexicon.is_state_phrase(both);
  };
  for (std::string_view word : pieces(words, " ,;!?()\n")) {
    const bool ends = word.ends_with('.');
    if (ends) word.remove_suffix(1);
    if (word.empty()) continue;
    ++since_negation;
    if (lexicon.is(&Language::negations, word)) {
      if (!before.empty() && is_open(before, word)) return true;
      negation = word;
      since_negation = 0;
    } else if (!negation.empty() && since_negation <= farthest) {
      if (since_negation == 1 && is_open(negation, word)) return true;
      if (is_open(word, negation)) return true;
    }
    before = word;
    if (ends) before = negation = {};
  }
  return false;
}

bool says_to_be_done(std::string_view words, const Lexicon& lexicon) {
  constexpr int farthest = 2;  // `inget mer återstår`
  int since_negation = farthest + 1;
  for (const std::string_view word : pieces(words, " ,.;!?()\n")) {
    if (word.empty()) continue;
    ++since_negation;
    if (lexicon.is(&Language::negations, word) ||
        lexicon.is(&Language::nothing, word)) {
      since_negation = 0;
    }
    if (since_negation <= farthest) continue;
    const auto at = static_cast<std::size_t>(word.data() - words.data());
    if (lexicon.starts(&Language::to_be_done, words.substr(at)) > 0) {
      return true;
    }
  }
  return false;
}

}  // namespace bra::read
