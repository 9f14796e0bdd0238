// Settings: whether what bra.yaml says of rules concerns any. A mistyped name
// would leave a rule as it was, and nobody would notice.

#pragma once

#include <span>

#include "model/council.h"
#include "report/report.h"

namespace bra::check {

/// Tells, as `key-unknown`, the settings of rules and parameters that there
/// are none of. `known` are all faults, those of reading too.
void look_at_settings(const Council& council,
                      std::span<const Fault* const> known, Report& report);

/// Whether a fault hides so much that nobody may turn it off, or tell it more
/// lightly: what it is found in would not be read, or not be safe.
bool may_not_be_hidden(const Fault& fault);

}  // namespace bra::check
