// Short names: whether a name is somebody's in short: `Anna`, `Anna B`, `A.
// Berg` of Anna Berg; or has lost its end.

#pragma once

#include <string_view>

namespace bra {

/// Whether each word of `name` is the next word of `whole` or its first letter,
/// words of `whole` may be left out, and at least one word is there as it is.
/// Both are folded. No name is short for itself.
bool is_short_for(std::string_view name, std::string_view whole);

/// Whether `name` is `whole` without its last letter or two, and its last word
/// is too long for an abbreviation: `Rolf Hedval` of Rolf Hedvall. Both are
/// folded.
bool is_cut_short(std::string_view name, std::string_view whole);

}  // namespace bra
