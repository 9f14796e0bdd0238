// bra schema: the JSON Schema of a noun's answer, for programs that read it.

#include "render/schema.h"

#include "command/misuse.h"
#include "command/session.h"
#include "text/similar.h"

namespace bra::command {
namespace {

std::vector<std::string_view> nouns() {
  std::vector<std::string_view> names;
  for (const Command* command : commands) {
    if (command->noun != nullptr) names.push_back(command->name);
  }
  return names;
}

Exit list(Session& session) {
  for (const Command* command : commands) {
    if (command->noun == nullptr) continue;
    session.print(std::string(command->noun->schema) + '\n');
  }
  return Exit::done;
}

Exit run(Session& session, const Arguments& arguments) {
  if (arguments.words().empty()) return list(session);
  const std::string& word = arguments.words().front();
  const Command* command = command_called(word);
  if (command == nullptr || command->noun == nullptr) {
    const std::string_view proposal = closest_to(word, nouns());
    throw Misuse(Message("there is no schema of {}", word),
                 session.line().where(word),
                 proposal.empty() ? Message("`bra schema` lists the schemas")
                                  : Message("did you mean {}?", proposal));
  }
  const query::Noun& noun = *command->noun;
  session.print(
      render::json_schema(noun.schema, noun.columns, noun.other_columns));
  return Exit::done;
}

}  // namespace

extern const Command schema;
const Command schema{
    .name = "schema",
    .group = Group::learn,
    .summary = "the JSON Schema of an answer",
    .description = "Without a word it lists the schemas there are.",
    .words = "[NOUN]",
    .run = run,
};

}  // namespace bra::command
