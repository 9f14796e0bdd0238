// Head lines: the lines at the top of minutes, among which they say their day.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "report/report.h"
#include "text/source.h"

namespace bra::read {

/// Whether a line at the left margin is `datum:` or `date:`.
bool has_date_key(std::string_view text, const Lexicon& lexicon);

/// Tells of a head with a day, between two lines of three dashes, that nobody
/// reads since blanks or blank lines stand before it.
/// @return whether there is one
bool report_late_head(const Source& source, const Lexicon& lexicon,
                      const Fault& fault, Report& report);

}  // namespace bra::read
