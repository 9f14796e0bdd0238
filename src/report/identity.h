// Identity: what makes two findings of two readings the same one. Lines do not:
// a row above moves them, and a row that was deleted has none.

#pragma once

#include <string>

#include "report/report.h"

namespace bra {

/// The finding's rule, its file, and the follow-up that it is about, or where
/// it is about none the words that it points at, blanks and case evened out.
/// No personal number is in it.
std::string identity_of(const Diagnostic& finding);

}  // namespace bra
