// Nothing: words that stand where a fact could and say that there is none:
// `–`, `inga`. They are an answer, and no fact.

#pragma once

#include <string_view>

#include "language/lexicon.h"
#include "read/record.h"

namespace bra::read {

/// Whether the text is dashes alone: `–`, `---`, `__`.
bool is_dash_only(std::string_view text);

/// Whether the whole text says that there is nothing: a dash, `inga`, `ingen.`
bool says_nothing(std::string_view text, const Lexicon& lexicon);

/// Whether every field of a record is empty or a dash.
bool says_nothing(const Record& record);

}  // namespace bra::read
