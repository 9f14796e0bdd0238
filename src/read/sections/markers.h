// Markers: words at the start of a line that say what it is: `**Beslut:**`,
// `Föredragande:`, `Öppna efter mötet:`.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// The text after a word of the list at the start of a line and its colon, with
/// a number between them at most (`Beslut § 12:`); or nothing.
std::optional<std::string_view> after_marker(std::string_view line,
                                             Lexicon::List list,
                                             const Lexicon& lexicon);

/// What follows `Beslut:` or `Beslut – `, or `BESLUT` on a line of its own,
/// which is empty; nothing if the line begins no decision.
std::optional<std::string_view> after_decision(std::string_view line,
                                               const Lexicon& lexicon);

/// Whether the first byte may be the capital of a word that begins decisions.
/// Every line of every file is asked, and nearly none begins with one.
bool may_begin_decision(std::string_view line);

}  // namespace bra::read
