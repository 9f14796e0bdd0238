// Page heads: what stands at the edge of every page (the council's name, the
// day) and is no part of the text.

#pragma once

#include "intake/document.h"
#include "language/lexicon.h"

namespace bra::intake {

/// Lines beside the number of a page that stand beside another one too, or at
/// the head of the document, are the edge of a page. The first of each stays.
void set_heads_apart(Document& document, const Lexicon& lexicon);

}  // namespace bra::intake
