// Uncovered: how it is told that a follow-up stood in a passage that is not
// public, and stands openly later.

#pragma once

#include "check/rule.h"
#include "model/covered.h"

namespace bra::check {

extern const Rule internal_uncovered;

/// `bra check` tells of it, and `bra publish` writes nothing.
void report_uncovered(const Uncovered& one, const Book& book,
                      Reporter& reporter);

}  // namespace bra::check
