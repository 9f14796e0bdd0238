// bra help: a command, or a topic of the manual.

#include "command/help.h"

#include "command/manual.h"
#include "command/misuse.h"
#include "command/paging.h"
#include "command/session.h"
#include "text/similar.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--scdoc", "", "in the markup of the manual pages"},
};

Misuse unknown(const Session& session, const std::string& word) {
  std::vector<std::string_view> known = command_words();
  for (const std::string_view topic : help_topics()) known.push_back(topic);
  const std::vector<std::string> topics = manual_topics(session.speech());
  known.insert(known.end(), topics.begin(), topics.end());
  const std::string_view proposal = closest_to(word, known);
  return Misuse(Message("there is no help on {}", word),
                session.line().where(word),
                proposal.empty() ? Message("`bra help` lists the commands")
                                 : Message("did you mean {}?", proposal));
}

/// A command, a table or a topic of the manual, in scdoc or for the terminal.
std::string help_on(const Session& session, const std::string& topic,
                    bool scdoc) {
  const Speech& speech = session.speech();
  const render::Style style = session.style_for(world::Stream::out);
  const auto laid_out = [&](const HelpPage& page) {
    return scdoc ? help_scdoc(page) : help_text(page, style);
  };
  if (topic.empty()) return laid_out(page_of(nullptr, speech));
  const Command* command = command_called(topic);
  if (command != nullptr) return laid_out(page_of(command, speech));
  if (const auto page = page_about(topic, speech)) return laid_out(*page);
  if (const auto text = manual_on(topic, speech)) {
    return scdoc ? *text : manual_text(*text, style);
  }
  throw unknown(session, topic);
}

Exit run(Session& session, const Arguments& arguments) {
  std::string topic;
  for (const std::string& word : arguments.words()) {
    topic += (topic.empty() ? "" : " ") + word;
  }
  show(session, help_on(session, topic, arguments.has("scdoc")));
  return Exit::done;
}

}  // namespace

extern const Command help;
const Command help{
    .name = "help",
    .group = Group::learn,
    .summary = "this help, or that of a command or topic",
    .description =
        "A topic is a page of the manual (minutes, config, rules) or a heading "
        "in it (periods, writing, exit status), and shown as `man` shows it. "
        "The topics commands, terms, options, formats, keys, columns, states "
        "and tables are lists.",
    .words = "[COMMAND|TOPIC]",
    .options = options,
    .run = run,
};

}  // namespace bra::command
