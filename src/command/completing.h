// Completing: what may be typed where a line ends. Made from the tables that
// parser and help are made from, and from the council's own minutes: what a
// value is called in the help (`DATE`, `RULE`) says what it may be.

#pragma once

#include <string>
#include <vector>

#include "command/live_values.h"
#include "world/world.h"

namespace bra::command {

/// What the shell itself knows better.
enum class Paths { none, files, folders };

struct Completion {
  Candidates candidates;
  Paths paths = Paths::none;
};

/// What the last of `words` may become; it may be empty. `words` are those
/// after `bra`. Nothing that stands in a minutes folder can make this fail:
/// where nothing is known, nothing is offered.
Completion complete(const std::vector<std::string>& words, world::World& world);

}  // namespace bra::command
