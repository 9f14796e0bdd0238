// Slips: what one slip of the hand makes of minutes: a letter struck, left out
// or doubled, a line moved.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "support/dice.h"

namespace bra::test {

/// How many slips are to be made: BRA_MUTANTS in the environment, else `few`.
std::size_t slips_wanted(std::size_t few);

/// `text` with one slip, which is UTF-8 still.
std::string slipped(const std::string& text, Dice& dice);

/// Whether byte `at` goes on with a letter that began before it.
bool is_inside_letter(std::string_view text, std::size_t at);

}  // namespace bra::test
