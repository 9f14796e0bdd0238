// Repeated owners: the same person or body twice in one cell.

#pragma once

#include <span>

#include "model/follow_up.h"

namespace bra::read {

/// Leaves each once, where it stood first; `owners` is as long as what is left.
void drop_repeated(std::span<Owner>& owners);

}  // namespace bra::read
