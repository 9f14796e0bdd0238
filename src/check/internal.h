// Internal: how it is told that something says that it is not public, and is
// not marked so.

#pragma once

#include "check/rule.h"
#include "model/internal.h"

namespace bra::check {

extern const Rule internal_unmarked;

/// `bra check` tells of it, and `bra publish` writes nothing.
void report_unmarked(const Unmarked& one, Reporter& reporter);

}  // namespace bra::check
