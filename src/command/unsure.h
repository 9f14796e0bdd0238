// Unsure: what keeps a file out of the public copy, and with it the whole copy:
// nobody can be sure what of it is public, or what in it is so.

#pragma once

#include <vector>

#include "check/silences.h"
#include "model/book.h"
#include "model/covered.h"
#include "report/report.h"

namespace bra::command {

/// As errors, in the order they stand. `meeting` is null for a file that is no
/// minutes; `uncovered` are the book's, and `allowed` its silences.
std::vector<Diagnostic> unsure_in(const Source& source, const Meeting* meeting,
                                  const Book& book,
                                  const std::vector<Uncovered>& uncovered,
                                  check::Silences& allowed);

}  // namespace bra::command
