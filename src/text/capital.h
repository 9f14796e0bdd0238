// Capital: a word as names and sentences begin.

#pragma once

#include <string>
#include <string_view>

namespace bra {

/// Whether the text begins with a capital letter, in any script.
bool begins_upper(std::string_view text);

/// `word` with a capital letter first, as headings of columns have.
std::string capitalised(std::string_view word);

}  // namespace bra
