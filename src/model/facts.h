// Facts: all that a meeting says, as text, and nothing of where it stands: two
// files that say the same have the same facts.

#pragma once

#include <string>

#include "model/meeting.h"

namespace bra {

/// One fact on each line, in the order of the minutes. Prose has the line feeds
/// it has.
std::string facts_of(const Meeting& meeting);

}  // namespace bra
