// Crowd: whether what stands where one person is wanted names several.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// In bytes, of one entry. What is longer is no person's, and looking for one
/// in it could take its length many times over.
inline constexpr std::size_t longest_entry = 1'000;

/// Two parties in one entry are two people: a running list of names, which
/// cannot be parted with certainty. So is one that is too long for one person.
bool is_crowd(std::string_view text, const Lexicon& lexicon);

/// A line of people parted by commas: a piece after the first reads as a name.
bool is_run_of_names(std::string_view text, const Lexicon& lexicon);

}  // namespace bra::read
