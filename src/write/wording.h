// Wording: how facts are written in a language and in a spelling, so that
// reading them gives the same facts back.

#pragma once

#include <string>
#include <string_view>

#include "language/language.h"
#include "model/follow_up.h"
#include "text/date.h"

namespace bra::write {

/// What `key` is called in this part of minutes: the language's own word.
std::string_view word_for(const Language& language, Part part, Key key);

/// Whether the language calls any key of this part so.
bool knows_key(const Language& language, Part part, std::string_view word);

/// `klar`.
std::string_view word_for(const Language& language, State state);

/// `kallelse`.
std::string_view word_for(const Language& language, Kind kind);

/// `mars 2025`.
std::string month_text(const Language& language, Month month);

/// Whether a heading speaks of what the key of a meeting is called:
/// `Lägesbild sociala risker` of the risks.
bool speaks_of(std::string_view title, Key key, const Language& language);

/// `word` with a capital letter first, as headings of columns have.
std::string capitalised(std::string_view word);

/// `value` as the text of a cell of a Markdown table, on one line.
std::string cell_text(std::string_view value);

/// `value` as a value of YAML, on one line. Inside `[ ]` or `{ }` commas and
/// brackets need quotes too.
std::string yaml_text(std::string_view value, bool in_flow = false);

}  // namespace bra::write
