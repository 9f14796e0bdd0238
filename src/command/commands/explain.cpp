// bra explain: what a rule means, why it matters and how to mend it.

#include <string>

#include "check/check.h"
#include "command/rule_asked.h"
#include "command/rules_page.h"
#include "command/session.h"
#include "render/wrap.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--all", "", "every rule in full"},
};

std::string indented(std::string_view text) {
  std::string out = "    ";
  for (std::size_t at = 0; at < text.size(); ++at) {
    out += text[at];
    const bool ends_line = text[at] == '\n';
    if (ends_line && text.substr(at + 1, 1) != "\n") out += "    ";
  }
  return out + "\n";
}

std::string paragraph(std::string_view text, std::size_t width,
                      std::size_t hanging = 0) {
  std::string out;
  for (const std::string& line : render::wrap(text, width, hanging)) {
    out += line + "\n";
  }
  return out;
}

std::string page(const Fault& fault, const Speech& speech, std::size_t width) {
  std::string out = "# " + std::string(fault.name) + "\n\n";
  const std::string summary(speech.say(fault.summary));
  out += paragraph(summary + " (" + std::string(name_of(fault.severity)) + ")",
                   width) +
         "\n";
  out += paragraph(speech.say(fault.why), width);
  for (const check::Parameter& parameter : parameters_of(fault)) {
    out += "\n" + std::string(speech.say(std::string_view("In bra.yaml"))) +
           ": " + written(parameter) + " (" +
           std::string(speech.say(parameter.meaning)) + ")\n";
  }
  if (!fault.wrong.empty()) {
    out += "\n" + std::string(speech.say(std::string_view("Wrong"))) + ":\n\n" +
           indented(speech.say(fault.wrong));
  }
  if (!fault.right.empty()) {
    out += "\n" + std::string(speech.say(std::string_view("Right"))) + ":\n\n" +
           indented(speech.say(fault.right));
  }
  return out;
}

std::string line(const Fault& fault, const Speech& speech, std::size_t width) {
  constexpr std::size_t column = 28;
  std::string out(fault.name);
  out.append(out.size() < column ? column - out.size() : 1, ' ');
  // A width that leaves no room for the words wraps nothing.
  return paragraph(out + std::string(speech.say(fault.summary)),
                   width > 2 * column ? width : 0, column);
}

Exit run(Session& session, const Arguments& arguments) {
  const auto faults = check::all_faults(faults_of_reading);
  const std::size_t width = session.style_for(world::Stream::out).width;
  if (arguments.words().empty()) {
    for (std::size_t i = 0; i < faults.size(); ++i) {
      if (!arguments.has("all")) {
        session.print(line(*faults[i], session.speech(), width));
        continue;
      }
      if (i > 0) session.print("\n");
      session.print(page(*faults[i], session.speech(), width));
    }
    return Exit::done;
  }
  for (const std::string& word : arguments.words()) {
    const Fault& rule = rule_asked(session, word);
    if (&word != &arguments.words().front()) session.print("\n");
    session.print(page(rule, session.speech(), width));
  }
  return Exit::done;
}

}  // namespace

extern const Command explain;
const Command explain{
    .name = "explain",
    .group = Group::learn,
    .summary = "what a rule means, and how to mend what it finds",
    .description =
        "Without a name it lists the rules. Every finding ends with the name "
        "of its rule in brackets.",
    .words = "[RULE…]",
    .options = options,
    .run = run,
};

}  // namespace bra::command
