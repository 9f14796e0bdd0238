// Errors: how many findings say that something is wrong beyond doubt.

#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "report/report.h"

namespace bra {

inline std::size_t errors_in(std::span<const Diagnostic> found) {
  return static_cast<std::size_t>(std::count_if(
      found.begin(), found.end(),
      [](const Diagnostic& one) { return one.severity == Severity::error; }));
}

}  // namespace bra
