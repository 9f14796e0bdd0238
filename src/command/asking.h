// Asking: from the options and words of a command line to a question.

#pragma once

#include <string>

#include "command/command.h"
#include "command/command_line.h"
#include "command/parse.h"
#include "query/question.h"
#include "report/report.h"
#include "world/world.h"

namespace bra::command {

class Session;

/// What a question is made with, and what its places point at; must outlive
/// the question.
struct Asker {
  const CommandLine& line;
  const Parsed& parsed;
  query::Vocabulary vocabulary;
  /// `BRA_TODAY=2025-06-01`, if that is where today comes from.
  Source from_environment;
};

/// --today, else BRA_TODAY, else the day it is. What is no day is reported.
Day today_of(Asker& asker, const world::World& world, Report& report);

/// Tells why a question cannot be asked. It needs no names of rules: there is
/// nothing to silence.
Exit refuse(Session& session, Report& refused);

/// The question, to be asked only if nothing was added to the report.
query::Question question_of(const Asker& asker, const query::Noun& noun,
                            Day today, Report& report);

}  // namespace bra::command
