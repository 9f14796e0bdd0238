// Slips: which key a mistyped word was meant to be, where that is certain
// enough to read on. Whoever asks tells of the slip as well.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

struct Slip {
  Key key;
  /// What was meant, as a language spells it.
  std::string_view word;
};

/// Whether `word` is a word of its own, and not `known` with a letter too many:
/// `senaste` is not `senast`, `unexcused` is the opposite of `excused`. A
/// letter that is doubled is one too many.
bool is_longer_form(std::string_view word, std::string_view known);

/// The key in maps of this part that `word`, which is none, was meant to be: of
/// all words that are known only this key's are a slip of the hand away (a
/// letter or two struck wrong, left out, doubled or swapped). Nothing for short
/// words, and for other forms of a known word (`senaste`).
std::optional<Slip> meant_key(Part part, std::string_view word,
                              const Lexicon& lexicon);

/// The same for a heading in tables of this part.
std::optional<Slip> meant_column(Part part, std::string_view word,
                                 const Lexicon& lexicon);

/// The month's name that `word`, which is none, was meant to be, as sure as
/// that; or empty.
std::string_view meant_month(std::string_view word, const Lexicon& lexicon);

/// The words for a state that `words`, which state none, were meant to be; or
/// empty. Another form of such a word (`genomförs`, `avsluta`) is no slip: it
/// may say that something is open where the known one says that it is done.
std::string_view meant_state(std::string_view words, const Lexicon& lexicon);

/// The key of one entry of a map. A mistyped one counts if the map has not the
/// key that was meant.
std::optional<Key> key_in(const syntax::YamlTree& tree, const syntax::Node& map,
                          const syntax::Node& entry, Part part,
                          const Lexicon& lexicon);

}  // namespace bra::read
