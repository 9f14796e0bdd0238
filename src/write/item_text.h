// The text of an item as both spellings have it: its prose and its decisions.

#pragma once

#include <string>

#include "language/language.h"
#include "model/meeting.h"

namespace bra::write {

/// Paragraphs parted by blank lines, list items on lines of their own.
std::string prose_of(const Item& item);

/// `**Beslut:** …`; lines after the first are the list that it ends in.
std::string decision_text(const Decision& decision, const Language& language);

}  // namespace bra::write
