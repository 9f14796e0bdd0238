// Hidden characters: told of in the same words by whoever meets one first, so
// that each is told of once.

#pragma once

#include <string>

#include "report/report.h"

namespace bra::syntax {

extern const Fault hidden_character;

/// `U+200B`.
std::string code_point(char32_t character);

/// That the one character at `where` is not seen.
Diagnostic hidden_character_at(Span where);

}  // namespace bra::syntax
