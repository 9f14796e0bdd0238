// Tabbed: tables whose columns a text parts with tabs, as a table becomes when
// it is copied out of a document.

#pragma once

#include "intake/document.h"
#include "language/lexicon.h"

namespace bra::intake {

/// Lines below headings that we know become rows of a table, if each has its
/// cells in the places of the headings.
void find_tables(Document& document, const Lexicon& lexicon);

}  // namespace bra::intake
