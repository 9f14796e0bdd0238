// What a language calls things: the word that is written for one, in minutes as
// in proposals.

#pragma once

#include <string>
#include <string_view>

#include "language/language.h"
#include "text/date.h"

namespace bra {

/// What `key` is called in this part of minutes: the language's own word.
std::string_view word_for(const Language& language, Part part, Key key);

/// Whether the language calls any key of this part so.
bool knows_key(const Language& language, Part part, std::string_view word);

/// What `key` is called in the first language in which `beside` is a word or a
/// column of this part.
std::string_view word_beside(std::string_view beside, Part part, Key key);

/// `klar`.
std::string_view word_for(const Language& language, State state);

/// `kallelse`.
std::string_view word_for(const Language& language, Kind kind);

/// `mars 2025`.
std::string month_text(const Language& language, Month month);

/// Whether a heading speaks of what the key of a meeting is called:
/// `Lägesbild sociala risker` of the risks.
bool speaks_of(std::string_view title, Key key, const Language& language);

}  // namespace bra
