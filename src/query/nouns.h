// Nouns: everything that can be asked for. A file in nouns/ for each.

#pragma once

#include "query/filter.h"
#include "query/noun.h"

namespace bra::query {

extern const Noun actions;
extern const Noun attendance;
extern const Noun decisions;
extern const Noun figures;
extern const Noun measures;
extern const Noun meetings;
extern const Noun people;
extern const Noun risk;
extern const Noun search;
extern const Noun show;
extern const Noun stats;

/// An answer without rows yet: the noun's columns and schema, and what the
/// filter did not know.
Asked begun(const Noun& noun, const Filter& filter);

}  // namespace bra::query
