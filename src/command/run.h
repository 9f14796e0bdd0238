// Run: one run of bra, from its words to its exit code.

#pragma once

#include <span>
#include <string>

#include "world/world.h"

namespace bra::command {

/// The program's version, as --version tells it.
extern const std::string_view version;

/// `words` without the program's own name. Returns 0, 1 or 2 as the manual
/// says; what cannot be caught here is a bug, for main.cpp.
int run(std::span<const std::string> words, world::World world);

}  // namespace bra::command
