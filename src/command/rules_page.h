// RulesPage: every rule and fault of reading as the manual has it.

#pragma once

#include <span>
#include <string>

#include "check/rule.h"
#include "language/speech.h"
#include "report/fault.h"

namespace bra::command {

/// What bra.yaml may set of a rule; nothing for a fault of reading.
std::span<const check::Parameter> parameters_of(const Fault& fault);

/// `days: 14`: what holds unless bra.yaml says otherwise, as it would say it.
std::string written(const check::Parameter& parameter);

/// A section for each, in the order of their names, in scdoc.
std::string rules_scdoc(const Speech& speech);

}  // namespace bra::command
