// Denied end: words of a status that take back the state beside it.

#pragma once

#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// Whether the words deny that something is over: `inte klar än`, `ännu ej helt
/// avslutad`. A negation of anything else (`ej fakturerad`) says nothing of it.
bool denies_end(std::string_view words, const Lexicon& lexicon);

/// Whether they say that something is still to come: `ännu ej monterade`, `inte
/// uppsatta än`, `etapp 2 ej påbörjad`.
bool says_not_yet(std::string_view words, const Lexicon& lexicon);

/// Whether they tell of work that is left: `rapport ska skrivas`, `återstår att
/// montera`, and not `inget återstår`.
bool says_to_be_done(std::string_view words, const Lexicon& lexicon);

}  // namespace bra::read
