// Hollow passages: marks around nothing but the words that say that something
// is not public, while what it is stands below them.

#pragma once

#include <vector>

#include "model/meeting.h"

namespace bra {

/// The last such line of each: a heading, which is no secret itself, or a label
/// (`Internt:`, `Sekretess enligt OSL 26:1`). Only where the section that it
/// stands in goes on after the passage.
std::vector<Span> hollow_passages(const Meeting& meeting);

}  // namespace bra
