// bra help: a command, or a topic of the manual.

#include "command/help.h"

#include "command/misuse.h"
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
  const std::string_view proposal = closest_to(word, known);
  return Misuse(Message("there is no help on {}", word),
                session.line().where(word),
                proposal.empty() ? Message("`bra help` lists the commands")
                                 : Message("did you mean {}?", proposal));
}

HelpPage page_on(const Session& session, const std::string& word) {
  const Command* command = command_called(word);
  if (command != nullptr) return page_of(command, session.speech());
  if (auto page = page_about(word, session.speech())) return *page;
  throw unknown(session, word);
}

Exit run(Session& session, const Arguments& arguments) {
  const HelpPage page = arguments.words().empty()
                            ? page_of(nullptr, session.speech())
                            : page_on(session, arguments.words().front());
  session.print(arguments.has("scdoc")
                    ? help_scdoc(page)
                    : help_text(page, session.style_for(world::Stream::out)));
  return Exit::done;
}

}  // namespace

extern const Command help;
const Command help{
    .name = "help",
    .group = Group::learn,
    .summary = "this help, or that of a command or topic",
    .description =
        "Besides the commands there are the topics commands, terms, options, "
        "formats, keys, columns, states and tables.",
    .words = "[COMMAND]",
    .options = options,
    .run = run,
};

}  // namespace bra::command
