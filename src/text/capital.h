// Capital: whether a word is written as names and sentences begin.

#pragma once

#include <string_view>

namespace bra {

/// Whether the text begins with a capital letter, in any script.
bool begins_upper(std::string_view text);

}  // namespace bra
