// Passage: the part of a text that shows why it was found: the sentence, or
// some sixty characters to either side where a sentence is long.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bra::query {

/// The sentence of `text` around the byte `at`, on one line, cut with `…`.
std::string passage_around(std::string_view text, std::size_t at);

}  // namespace bra::query
