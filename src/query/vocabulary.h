// Vocabulary: the words in which people ask, of every language at once. Made
// once from the languages' catalogs by whoever knows them (command/); here it
// is only a table, since a question does not care in which language it was put.

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/follow_up.h"

namespace bra::query {

/// A word or a few (`i år`), folded by utf8::fold, and what it stands for.
template <class Thing>
using Spoken = std::pair<std::string, Thing>;

struct Vocabulary {
  /// Other words for the canonical ones of terms and periods, which are
  /// English: `förra` is `last`, `i år` is `this year`, `ansvarig` is `owner`,
  /// `i` is nothing at all.
  std::vector<Spoken<std::string_view>> words;
  std::vector<Spoken<int>> months;  ///< 1 to 12
  std::vector<Spoken<State>> states;
  /// Ids of the default levels, `not-assessed` and `not-reported`.
  std::vector<Spoken<std::string_view>> levels;
};

/// `text` folded, blanks made one, each known word replaced by its canonical
/// one, the longest first: `Förra  kvartalet` is `last quarter`.
std::string canonical(std::string_view text, const Vocabulary& vocabulary);

/// What `text` as a whole stands for in `words`, or null.
template <class Thing>
const Thing* meaning_of(const std::string& folded,
                        const std::vector<Spoken<Thing>>& words) {
  for (const auto& [word, thing] : words) {
    if (word == folded) return &thing;
  }
  return nullptr;
}

}  // namespace bra::query
