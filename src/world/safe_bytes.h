// Bytes that are surely on the disk: every call is checked, since a full disk
// tells of itself at any of them. On false, errno says why.

#pragma once

#include <string_view>

#include "world/descriptor.h"

namespace bra::world {

bool write_all(const Descriptor& file, std::string_view bytes);

bool close_checked(Descriptor file);

/// All of it written, on the disk, and closed.
bool fill(Descriptor file, std::string_view bytes);

}  // namespace bra::world
