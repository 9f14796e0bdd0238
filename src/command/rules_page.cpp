#include "command/rules_page.h"

#include "check/check.h"
#include "command/help.h"

namespace bra::command {
namespace {

std::string literal(std::string_view heading, std::string_view text,
                    const Speech& speech) {
  std::string out = std::string(speech.say(heading)) + ":\n\n```\n";
  out += text;
  if (!text.ends_with('\n')) out += '\n';
  return out + "```\n\n";
}

/// `days: 120`, for what bra.yaml may set of the rule.
std::string settings_of(const Fault& fault) {
  std::string out;
  for (const check::Rule* rule : check::rules) {
    if (&rule->fault != &fault) continue;
    for (const check::Parameter& parameter : rule->parameters) {
      if (!out.empty()) out += ", ";
      out += std::string(parameter.name) + ": " +
             std::to_string(parameter.otherwise);
    }
  }
  return out;
}

std::string section(const Fault& fault, const Speech& speech) {
  std::string out = "## " + scdoc_escaped(fault.name) + "\n\n";
  out += scdoc_escaped(speech.say(fault.summary));
  out += " (*" + std::string(setting_of(fault.severity)) + "*)\n\n";
  out += scdoc_escaped(speech.say(fault.why)) + "\n\n";
  if (const std::string settings = settings_of(fault); !settings.empty()) {
    out += std::string(speech.say(std::string_view("In bra.yaml"))) + ": _" +
           scdoc_escaped(settings) + "_\n\n";
  }
  if (!fault.wrong.empty())
    out += literal("Wrong", speech.say(fault.wrong), speech);
  if (!fault.right.empty())
    out += literal("Right", speech.say(fault.right), speech);
  return out;
}

}  // namespace

std::string_view setting_of(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "info";
}

std::string rules_scdoc(const Speech& speech) {
  std::string out;
  for (const Fault* fault : check::all_faults(faults_of_reading)) {
    out += section(*fault, speech);
  }
  return out;
}

}  // namespace bra::command
