// Replacing files of a folder, safely; see Files::replace.

#pragma once

#include <string>
#include <vector>

#include "world/world.h"

namespace bra::world {

/// @throws SystemError
void replace_files(const std::string& folder,
                   const std::vector<Replacement>& files);

}  // namespace bra::world
