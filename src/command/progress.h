// Progress: whoever waits at a terminal is told how far the reading has come.

#pragma once

#include "render/style.h"
#include "world/world.h"

namespace bra::command {

/// The world's way to share out work, which, when the run has lasted a second,
/// says on standard error how much of it is done, and takes that back at the
/// end. Both must outlive it. Only for a terminal.
world::Parallel telling_progress(world::World& world,
                                 const render::Style& style);

}  // namespace bra::command
