// Absence: words that say why somebody is away. They are no role and no
// organisation, and nobody else's business.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/lexicon.h"

namespace bra {

/// How many bytes at the start of `text` say why somebody is away; 0 if none
/// do.
std::size_t starts_absence(std::string_view text, const Lexicon& lexicon);

/// Whether `text`, which stands beside a name, tells why somebody is away:
/// `sjuk`, `pga semester`, `har meddelat förhinder`. `VAB-samordnare` is a role
/// and `Holiday Club` a name.
bool tells_absence(std::string_view text, const Lexicon& lexicon);

/// Such words behind a name, with the comma, dash or bracket that parts them
/// from it: `, sjuk` and ` (pga semester)` in the text that follows the name,
/// up to the next mark. A party in brackets may come first. Empty if none do.
std::string_view absence_after_name(std::string_view rest,
                                    const Lexicon& lexicon);

}  // namespace bra
