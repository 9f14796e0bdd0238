// Latin: the letters of other alphabets that nobody can tell from Latin ones in
// print. What is openly another alphabet is none of ours.

#pragma once

#include <string>
#include <string_view>

namespace bra {

/// Whether `c` belongs to an alphabet whose letters can pass for Latin ones.
constexpr bool may_look_latin(char32_t c) { return c >= 0x370 && c < 0x530; }

/// The Latin letter that `c` looks like, or empty: `A` for a Cyrillic or Greek
/// A.
std::string_view looks_like(char32_t c);

/// The text as it looks.
std::string as_it_looks(std::string_view text);

}  // namespace bra
