// bra help: a command, or a topic of the manual.

#include "command/help.h"

#include <utility>

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

/// A command by its name in the user's language, a topic as it is.
Argument proposed(std::string_view word) {
  const Command* command = command_called(word);
  return command == nullptr ? Argument(word) : our_word(command->name);
}

Misuse unknown(const Session& session, const std::string& word) {
  std::vector<std::string_view> known = command_words();
  std::vector<std::string> topics = manual_topics(session.speech());
  for (std::string& topic : help_topics(session.speech())) {
    topics.push_back(std::move(topic));
  }
  known.insert(known.end(), topics.begin(), topics.end());
  const std::string_view proposal = closest_to(word, known);
  return {Message("there is no help on {}", word), session.line().where(word),
          proposal.empty() ? Message("`bra help` lists the commands")
                           : Message("did you mean {}?", proposed(proposal))};
}

/// bra itself, a command or a table.
std::optional<HelpPage> page_on(const std::string& topic,
                                const Speech& speech) {
  if (topic.empty()) return page_of(nullptr, speech);
  const Command* command = command_called(topic);
  if (command != nullptr) return page_of(command, speech);
  return page_about(topic, speech);
}

Exit run(Session& session, const Arguments& arguments) {
  std::string topic;
  for (const std::string& word : arguments.words()) {
    topic += (topic.empty() ? "" : " ") + word;
  }
  const render::Style style = session.style_for(world::Stream::out);
  const bool scdoc = arguments.has("scdoc");
  if (const auto page = page_on(topic, session.speech())) {
    session.print(scdoc ? help_scdoc(*page) : help_text(*page, style));
    return Exit::done;
  }
  const auto text = manual_on(topic, session.speech());
  if (!text) throw unknown(session, topic);
  if (scdoc) {
    session.print(*text);
  } else {
    show(session, manual_text(*text, style));
  }
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
