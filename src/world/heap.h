// Heap: memory asked of the system in pieces large enough to be cheap.

#pragma once

#include <cstddef>

namespace bra::world {

/// Sees that this thread has memory at hand for what is made of a file of so
/// many bytes. Memory that the system has only promised costs a fault for every
/// page of it that is touched, for small files more than reading them: it is
/// asked for in large pages.
void ready_memory(std::size_t bytes);

}  // namespace bra::world
