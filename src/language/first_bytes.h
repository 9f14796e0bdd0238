// First bytes: with what the words of each list of a language begin. Nearly
// all words of the minutes are in no list, and their first byte tells.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"

namespace bra {

/// The byte that a word of the list has first if `text` begins with it; 0 if
/// `text` surely begins with none, nothing if its first byte does not tell.
std::optional<char> first_of(Lexicon::List list, std::string_view text);

}  // namespace bra
