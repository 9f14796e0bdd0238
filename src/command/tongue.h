// Tongue: the language bra answers in.

#pragma once

#include <string_view>

#include "command/arguments.h"
#include "language/language.h"
#include "world/world.h"

namespace bra::command {

/// What the user asks for: --lang, else BRA_LANG, else the first of LC_ALL,
/// LC_MESSAGES and LANG that is set. Null if that is no language we speak.
const Language* asked_tongue(const Arguments& arguments,
                             const world::Environment& environment);

/// The language of this code, or English.
const Language& tongue_or_english(std::string_view code);

}  // namespace bra::command
