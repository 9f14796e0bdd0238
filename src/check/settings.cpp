#include "check/settings.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "check/rule.h"
#include "report/key_unknown.h"
#include "text/similar.h"

namespace bra::check {
namespace {

const Fault* fault_called(std::string_view name,
                          std::span<const Fault* const> known) {
  const auto found =
      std::find_if(known.begin(), known.end(),
                   [&](const Fault* fault) { return fault->name == name; });
  return found == known.end() ? nullptr : *found;
}

std::vector<std::string_view> parameters_of(std::string_view rule) {
  std::vector<std::string_view> names;
  for (const Rule* one : rules) {
    if (one->fault.name != rule) continue;
    for (const Parameter& parameter : one->parameters) {
      names.push_back(parameter.name);
    }
  }
  return names;
}

void propose(std::string_view written,
             const std::vector<std::string_view>& names, Diagnostic& found) {
  if (const auto meant = closest_to(written, names); !meant.empty()) {
    found.advise(Message("did you mean {}?", meant));
  }
}

}  // namespace

bool may_not_be_hidden(const Fault& fault) {
  return fault.silencing == Silencing::never;
}

void look_at_settings(const Council& council,
                      std::span<const Fault* const> known, Report& report) {
  for (const auto& [rule, setting] : council.rules) {
    const Fault* const fault = fault_called(rule, known);
    if (fault == nullptr) {
      std::vector<std::string_view> names;
      for (const Fault* one : known) names.push_back(one->name);
      propose(rule, names,
              report.add(key_unknown, setting.span,
                         Message("there is no rule called {}", rule)));
      continue;
    }
    const auto severity = severity_called(setting.severity);
    const bool is_lighter =
        setting.severity == "off" || (severity && *severity < fault->severity);
    if (is_lighter && may_not_be_hidden(*fault)) {
      report
          .add(key_unknown, setting.span,
               Message("{} cannot be turned off or told more lightly", rule))
          .advise("take the line away: what it hides would not be read");
    }
    const auto names = parameters_of(rule);
    for (const auto& [name, value] : setting.parameters) {
      if (std::find(names.begin(), names.end(), name) != names.end()) continue;
      Diagnostic& found =
          report.add(key_unknown, setting.span,
                     Message("{} has no setting called {}", rule, name));
      found.advise(Message("`bra explain {}` tells its settings", rule));
      propose(name, names, found);
    }
  }
}

}  // namespace bra::check
