// Encoding: whether a file's bytes are text at all, and characters that no
// careful secretary writes because nobody can see them.

#pragma once

#include "report/report.h"
#include "text/span.h"

namespace bra::read {

extern const Fault encoding;

/// True if the source is UTF-8 without NUL and can be read on. What stands in
/// the way, and every invisible, reordering or control character, is reported.
bool is_text(const Source& source, Report& report);

}  // namespace bra::read
