// RulesPage: every rule and fault of reading as the manual has it.

#pragma once

#include <string>
#include <string_view>

#include "language/speech.h"
#include "report/fault.h"

namespace bra::command {

/// `error`, `warning` or `info`, as bra.yaml says it, in no language.
std::string_view setting_of(Severity severity);

/// A section for each, in the order of their names, in scdoc.
std::string rules_scdoc(const Speech& speech);

}  // namespace bra::command
