// Examining: every council of a folder is loaded and checked.

#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "check/check.h"
#include "command/load.h"
#include "report/report.h"
#include "world/world.h"

namespace bra::command {

struct Examination {
  const world::World& world;
  unsigned threads = 1;
  Day today;
  const check::Choice& choice;
  /// Findings that nobody asked for are forgotten at once.
  std::function<bool(const Diagnostic&)> is_asked;
};

struct Examined {
  /// The councils with findings: the findings point into their files.
  std::vector<Loaded> loaded;
  /// In reading order.
  std::vector<Diagnostic> found;
  /// How many findings the minutes themselves silence.
  std::size_t silenced = 0;
};

Examined examine(const world::Folder& root, const Examination& examination);

}  // namespace bra::command
