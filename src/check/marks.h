// Marks: how it is told that a draft has a mark that nobody has answered.

#pragma once

#include "check/rule.h"

namespace bra::check {

extern const Rule import_mark;

/// `bra check` tells of each, and `bra publish` writes nothing.
void report_marks(const Source& source, Reporter& reporter);

}  // namespace bra::check
