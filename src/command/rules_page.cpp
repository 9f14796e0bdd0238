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

std::string section(const Fault& fault, const Speech& speech) {
  std::string out = "## " + scdoc_escaped(fault.name) + "\n\n";
  out += scdoc_escaped(speech.say(fault.summary));
  out += " (*" + std::string(name_of(fault.severity)) + "*)\n\n";
  out += scdoc_escaped(speech.say(fault.why)) + "\n\n";
  for (const check::Parameter& parameter : parameters_of(fault)) {
    out += speech.say(std::string_view("In bra.yaml"));
    out += ": _" + scdoc_escaped(written(parameter)) + "_ (";
    out += scdoc_escaped(speech.say(parameter.meaning)) + ")\n\n";
  }
  if (!fault.wrong.empty())
    out += literal("Wrong", speech.say(fault.wrong), speech);
  if (!fault.right.empty())
    out += literal("Right", speech.say(fault.right), speech);
  return out;
}

}  // namespace

std::span<const check::Parameter> parameters_of(const Fault& fault) {
  for (const check::Rule* rule : check::rules) {
    if (&rule->fault == &fault) return rule->parameters;
  }
  return {};
}

std::string written(const check::Parameter& parameter) {
  return std::string(parameter.name) + ": " +
         std::to_string(parameter.otherwise);
}

std::string rules_scdoc(const Speech& speech) {
  std::string out;
  for (const Fault* fault : check::all_faults(faults_of_reading)) {
    out += section(*fault, speech);
  }
  return out;
}

}  // namespace bra::command
