// Absence in text: a sentence that says of somebody why this one is away.

#pragma once

#include <string_view>

#include "language/lexicon.h"

namespace bra {

/// What follows a name and tells it, with the blank before: ` är sjuk` of `Mona
/// är sjuk, och …`, ` pga sjukdom` of `Mona lämnade återbud pga sjukdom`. To
/// the end of the clause. Empty if nothing does: `Mona är på kurs` may be the
/// council's business.
std::string_view absence_in_text(std::string_view rest, const Lexicon& lexicon);

/// Whether the sentence would be none without that: `Eftersom Mona är sjuk …`,
/// `att Mona är sjuk`, `Tyvärr är Mona sjuk`. `before` ends with the name.
bool leads_to_name(std::string_view before, const Lexicon& lexicon);

}  // namespace bra
