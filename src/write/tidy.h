// Tidy: the same facts, easier to read: tables whose bars are in line, and
// front matter in one spelling. Doing it twice is doing it once, and what the
// minutes say is the same before and after.

#pragma once

#include <vector>

#include "language/lexicon.h"
#include "model/meeting.h"
#include "text/edit.h"
#include "write/page.h"

namespace bra::write {

/// Tables that hold no facts are prose, and stay as they are; so does a table
/// with a row that has too few cells or too many.
std::vector<Edit> tidied(const Page& page, const Meeting& meeting,
                         const Lexicon& lexicon, const Language& language);

}  // namespace bra::write
