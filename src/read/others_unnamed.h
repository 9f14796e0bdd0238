// Others unnamed: an owner with `m.fl.` behind the name. Somebody has it, and
// who the others are nobody knows.

#pragma once

#include <string_view>

#include "language/lexicon.h"
#include "model/words.h"
#include "report/report.h"

namespace bra::read {

/// The name before `m.fl.` or `med flera`; empty if there are no such words.
std::string_view without_others(std::string_view written,
                                const Lexicon& lexicon);

/// Tells that only the one who is `known` can be asked.
void report_others(const Words& written, std::string_view known,
                   Report& report);

}  // namespace bra::read
