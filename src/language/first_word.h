// First word: the one that a text begins with, where it can be folded without
// the rest. Most cells are refused by it alone.

#pragma once

#include <string_view>

namespace bra {

/// The letters and digits that `text` begins with, if none of its bytes there
/// could become another letter by what follows. Empty if that is not certain.
std::string_view first_word(std::string_view text);

}  // namespace bra
