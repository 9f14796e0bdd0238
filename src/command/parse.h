// Parsing the command line: which command, which options, which words. The
// only place that knows CLI11.

#pragma once

#include <optional>

#include "command/arguments.h"
#include "command/command.h"
#include "command/command_line.h"
#include "command/misuse.h"

namespace bra::command {

struct Parsed {
  /// Null if none was named.
  const Command* command = nullptr;
  /// The word that named it.
  Span name;
  /// With a misuse: what was understood before it.
  Arguments arguments;
  std::optional<Misuse> misuse;
};

/// Options may stand before or after the command, anywhere.
Parsed parse(const CommandLine& line);

}  // namespace bra::command
