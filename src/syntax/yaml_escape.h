// Escapes in double-quoted YAML that nobody who writes minutes means: in
// "C:\temp" YAML reads a tab, and in "C:\data" nothing at all.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "report/report.h"
#include "text/span.h"

namespace bra::syntax {

/// The first escape in a double-quoted scalar that stands for a tab or another
/// character that cannot be seen, or for nothing that YAML knows. `quoted` has
/// its quotes.
std::optional<Span> unmeant_escape(Span quoted);

/// What is wrong with such an escape.
Diagnostic escape_complaint(Span escape);

/// What a double-quoted scalar was meant to say: quotes and backslashes that
/// are escaped are themselves, every other backslash is one.
std::string meant_between_quotes(std::string_view quoted);

}  // namespace bra::syntax
