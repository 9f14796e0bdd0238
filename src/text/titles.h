// Titles: whether two of them can be about the same matter. Secretaries
// shorten, lengthen and inflect them; only quite another one is worth telling.

#pragma once

#include <string_view>

namespace bra {

/// Whether `a` and `b` are alike but for a rewording: most of the shorter
/// one's words stand in the other, whole, inflected or in a compound, or only
/// a few letters differ. Case is no difference.
bool are_alike(std::string_view a, std::string_view b);

}  // namespace bra
