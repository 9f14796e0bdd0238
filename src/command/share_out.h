// Share out: many councils among the threads, one by all of them.

#pragma once

#include <cstddef>
#include <functional>

#include "world/world.h"

namespace bra::command {

/// One council's work, and how it may share that out in turn.
using CouncilWork = std::function<void(
    std::size_t council, const world::Parallel& within, unsigned threads)>;

/// Returns when all is done. `work` must not throw.
void share_out(std::size_t councils, const world::Parallel& parallel,
               unsigned threads, const CouncilWork& work);

}  // namespace bra::command
