#include "command/run.h"

#include <new>

#include "command/command.h"
#include "command/command_line.h"
#include "command/help.h"
#include "command/misuse.h"
#include "command/parse.h"
#include "command/session.h"

namespace bra::command {

const std::string_view version = BRA_VERSION;

namespace {

Exit tell(Session& session, const Misuse& misuse) {
  Diagnostic diagnostic{.severity = Severity::error,
                        .headline = misuse.says,
                        .where = misuse.where,
                        .here = {}};
  diagnostic.advice = misuse.advice;
  session.tell(diagnostic);
  return Exit::failed;
}

Exit tell(Session& session, const world::SystemError& error) {
  Diagnostic diagnostic{
      .severity = Severity::error,
      .headline = Message(
          "{}: {}", session.speech().say(Message(error.doing, error.path)),
          our_word(error.why)),
      .where = {},
      .here = {}};
  session.tell(diagnostic);
  return Exit::failed;
}

Exit tell_memory_is_full(Session& session) {
  Diagnostic diagnostic{.severity = Severity::error,
                        .headline = "there is not enough memory for it",
                        .where = {},
                        .here = {}};
  diagnostic.advise("ask about fewer councils, or let bra have more memory");
  session.tell(diagnostic);
  return Exit::failed;
}

Exit act(Session& session, const Parsed& parsed) {
  if (parsed.misuse) throw *parsed.misuse;
  if (parsed.arguments.has("version")) {
    session.print("bra " + std::string(version) + "\n");
    return Exit::done;
  }
  if (parsed.arguments.has("help") || parsed.command == nullptr) {
    session.print(help_text(page_of(parsed.command, session.speech()),
                            session.style_for(world::Stream::out)));
    return Exit::done;
  }
  return parsed.command->run(session, parsed.arguments);
}

}  // namespace

int run(std::span<const std::string> words, world::World world) {
  const CommandLine line(words);
  const Parsed parsed = parse(line);
  Session session(world, line, parsed);
  Exit exit = Exit::done;
  try {
    exit = act(session, parsed);
    world.console.close();
  } catch (const Misuse& misuse) {
    exit = tell(session, misuse);
  } catch (const world::SystemError& error) {
    exit = tell(session, error);
  } catch (const std::bad_alloc&) {
    exit = tell_memory_is_full(session);
  }
  return static_cast<int>(exit);
}

}  // namespace bra::command
