// Spread words: a phrase in a text as it stands in the file, where any blanks
// part words and a line may break between them.

#pragma once

#include <string_view>

namespace bra {

/// Whether `text` begins with the words of `phrase`, which is in small letters,
/// and its last word ends there. Only characters that fold one by one are ones
/// that the phrase may have.
bool begins_with_words(std::string_view text, std::string_view phrase);

}  // namespace bra
