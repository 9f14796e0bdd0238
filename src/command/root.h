// Root: the folder that is asked, found from where the user stands.

#pragma once

#include <optional>
#include <string>

#include "world/world.h"

namespace bra::command {

/// All absolute, links resolved.
struct Root {
  std::string path;
  std::string start;
  /// The nearest folder upwards that has .git; empty if there is none.
  std::string repository = {};
};

/// The nearest folder upwards that has a bra.yaml: at most up to the folder
/// that has .git, or without one up to the home folder or a change of file
/// system. Where there is none, the start folder itself. Nothing if `start` is
/// no folder.
std::optional<Root> find_root(const world::Files& files,
                              const world::Environment& environment,
                              const std::string& start);

}  // namespace bra::command
