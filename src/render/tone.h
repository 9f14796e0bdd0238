// Tone: what a tone looks like on a terminal, dark or light. Colour is only
// ever an addition: what it says is also a word.

#pragma once

#include <string>
#include <string_view>

#include "table/table.h"

namespace bra::render {

/// The tone that a value wants to be seen in.
Tone tone_of(const Value& value);

/// `text`, which is one line, in the tone; as it is without colour.
std::string toned(std::string_view text, Tone tone, bool colour);

/// `text` between the codes of one rendition, such as `1;31`.
std::string coloured(std::string_view text, std::string_view rendition,
                     bool colour);

}  // namespace bra::render
