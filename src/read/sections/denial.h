// Denial: an entry in a list of people that says who was not there.

#pragma once

#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// `Bo Ek` of `ej Bo Ek` and `frånvarande: Bo Ek`; else all of the text.
std::string_view without_denial(std::string_view text, const Lexicon& lexicon);

}  // namespace bra::read
