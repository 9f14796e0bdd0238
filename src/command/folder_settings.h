// Folder settings: the little that is asked of a bra.yaml before the council is
// read, when nobody is told what is wrong with it.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/council.h"
#include "world/world.h"

namespace bra::command {

/// The bytes of the largest bra.yaml and people.yaml, small everywhere.
constexpr std::size_t settings_limit = 1 << 20;

/// The council whose file `file` is: what the nearest bra.yaml above it says.
Council council_of_file(const world::Folder& root, std::string_view file);

/// The folder for minutes that a folder's bra.yaml names, relative to it; empty
/// if it names none.
std::string minutes_folder_named(const world::Folder& folder);

/// The language that a folder's bra.yaml names; empty if it names none.
std::string language_of_folder(const world::Folder& folder);

}  // namespace bra::command
