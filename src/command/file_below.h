// File below: a file somewhere below an open folder, read without following a
// link.

#pragma once

#include <cstddef>
#include <string_view>

#include "world/world.h"

namespace bra::command {

/// Where one of its folders cannot be opened it is missing.
world::FileRead file_below(const world::Folder& folder, std::string_view path,
                           std::size_t limit);

}  // namespace bra::command
