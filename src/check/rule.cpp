#include "check/rule.h"

namespace bra::check {

int RuleContext::value_of(const Parameter& parameter) const {
  if (setting == nullptr) return parameter.otherwise;
  const auto set = setting->parameters.find(std::string(parameter.name));
  return set == setting->parameters.end() ? parameter.otherwise : set->second;
}

}  // namespace bra::check
