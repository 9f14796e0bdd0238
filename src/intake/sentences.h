// Sentences: where one ends and the next begins, in text with abbreviations.

#pragma once

#include <string_view>
#include <vector>

namespace bra::intake {

/// Parts of `text`, trimmed; together they have all of its words.
std::vector<std::string_view> sentences_of(std::string_view text);

}  // namespace bra::intake
