// Unchanged: the councils whose files are the same in two folders. What is
// wrong in one is wrong in the other, so neither need be read.

#pragma once

#include <set>
#include <string>

#include "world/world.h"

namespace bra::command {

/// The paths of those councils of `now` all of whose files stand in `before`
/// too, byte for byte, and no others.
std::set<std::string> unchanged_councils(const world::Folder& now,
                                         const world::Folder& before,
                                         const world::Parallel& parallel,
                                         unsigned threads);

}  // namespace bra::command
