// Fields asked: what a follow-up is to say, as the options have it.

#pragma once

#include "command/writing.h"
#include "write/entry.h"

namespace bra::command {

/// The options that say what a follow-up says, as fields. `nästa möte` is the
/// day that the minutes name as such.
/// @throws Misuse if one is not understood, or says nothing
write::Fields fields_asked(const Writing& writing);

}  // namespace bra::command
