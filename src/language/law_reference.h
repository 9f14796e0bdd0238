// Law reference: `OSL 25:1`, `18 kap. 1 §`, as it stands after a word that says
// that something is not public.

#pragma once

#include <string_view>

namespace bra {

/// Whether nothing else stands in the text. Nothing at all is one.
bool is_law_reference(std::string_view text);

/// Whether it is said with `enligt` or the like that a law is the ground, and
/// nothing more: `enligt OSL 26:1`.
bool is_ground_of_law(std::string_view text);

/// Whether the sentence goes on in the text with what another law than the one
/// on secrecy says: ` enligt kamerabevakningslagen`, ` under the Press Act`. A
/// few words may stand before it.
bool goes_on_with_other_law(std::string_view text);

}  // namespace bra
