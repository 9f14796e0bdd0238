// Hearing: what reading a council's files has to say, told at once, so that
// the files can be dropped.

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "command/command.h"
#include "command/load.h"
#include "command/session.h"

namespace bra::command {

struct Hearing {
  Hearing() = default;
  Hearing(const Loaded& loaded, const render::Places& places,
          const render::Style& style);

  /// In full, ready to print.
  std::string errors;
  /// The first few, a line each.
  std::vector<std::string> headlines;
  std::size_t error_count = 0;
  std::size_t warning_count = 0;
  std::size_t meetings = 0;
  /// False if bra.yaml has an error: then the council was not asked.
  bool settings_hold = false;
};

/// Tells the errors and how many warnings there are, or that there were no
/// minutes; the exit code that follows. On a terminal many errors would drive
/// the answer off the screen: then the first few are told in a line each, and
/// how many there are.
Exit tell(std::span<const Hearing> heard, Session& session);

}  // namespace bra::command
