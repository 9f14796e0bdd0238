// Internal words: what a text begins with if it says of itself that it is not
// public, in any language.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/lexicon.h"

namespace bra {

/// In bytes. What is looked at is cut, so that a line of nothing but such words
/// is not gone through from each of them.
inline constexpr std::size_t longest_internal_word = 80;

/// All that says it begins with words of these lists.
inline constexpr Lexicon::List lists_saying_internal[] = {
    &Language::internal, &Language::not_public, &Language::not_published,
    &Language::internal_attributes};

/// The bytes of the word or words that say that something is internal; 0 if
/// none does.
std::size_t internal_word(std::string_view text);

/// `internt`, `sekretess enligt OSL 26:1`, `internt (18 kap. 1 §)`, and nothing
/// more.
bool is_internal_alone(std::string_view text);

/// `Skolan internt`, `The school internal`: a heading that ends in the word,
/// which tells of few words before it how they are. `Lag om sekretess` and
/// `Kurs, intern` name a thing.
bool ends_as_internal(std::string_view heading);

/// `Publiceras inte`, `Ej offentligt`, and nothing more: no other use of the
/// words is known, as of `Internt` over a column.
bool is_not_public_alone(std::string_view text);

/// The bytes of that word in a label: also of `INTERN INFO:` and of
/// `Sekretessbelagd uppgift:`.
std::size_t label_word(std::string_view text);

/// `internt`, `internt: …`, `sekretess enligt …`: the word, and what may follow
/// it where nothing else is said.
bool says_internal(std::string_view text);

/// `Sekretessbelagd information`, a heading.
bool begins_with_internal_attribute(std::string_view text);

}  // namespace bra
