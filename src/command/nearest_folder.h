// Nearest folder: where new files can be put, when folders on the way to them
// are missing.

#pragma once

#include <string>

#include "world/world.h"

namespace bra::command {

struct NearestFolder {
  /// A folder that is there.
  std::string base;
  /// What is missing below it, with a slash at its end; else empty.
  std::string below;
};

/// The nearest folder that is there, on the way up from `path`.
/// @throws Misuse if there is none: we stand in one that was taken away
NearestFolder nearest_folder(const world::Files& disk, const std::string& path);

}  // namespace bra::command
