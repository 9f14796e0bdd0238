// Measures and figures: what is done against crime, and what can be counted.

#pragma once

#include "read/draft.h"
#include "read/record.h"

namespace bra::read {

void read_measure(const Record& record, Draft& draft);
void read_figure(const Record& record, Draft& draft);

}  // namespace bra::read
