// Any language: a word that says the same whatever language the council keeps
// its minutes in.

#pragma once

#include <string_view>

#include "language/lexicon.h"

namespace bra {

/// Whether a language has the word, case folded, in its list; a council's own
/// words are not asked.
bool in_any_language(Lexicon::List list, std::string_view folded);

}  // namespace bra
