// Reading: what targets hold of a report, whoever made it.

#pragma once

#include "fuzz/target.h"
#include "report/report.h"

namespace bra::fuzz {

/// Every place in the report is in `source`, and every mend too; messages have
/// as many arguments as they have places for them.
void demand_places(const Report& report, const Source& source);

}  // namespace bra::fuzz
