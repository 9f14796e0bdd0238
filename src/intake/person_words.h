// Person words: what in a list of people may be a name, and what a role.

#pragma once

#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace bra::intake {

std::vector<std::string_view> words_of(std::string_view text);

/// What commas and `och` part outside brackets.
std::vector<std::string_view> pieces_of(std::string_view text,
                                        const Lexicon& lexicon);

/// Whether the words are a name: two to five, each with a capital.
bool is_name(std::string_view text, const Lexicon& lexicon);

/// `ordförande`, `områdespolis`: words of a role and no name; a list that was
/// in two columns falls apart into such lines.
bool is_lone_role(std::string_view text, const Lexicon& lexicon);

}  // namespace bra::intake
