// Area asked: an area as the user writes it, held against those that the
// council has.

#pragma once

#include <string>

#include "command/writing.h"

namespace bra::command {

/// Where bra.yaml names no areas any will do, and a dash takes one away.
/// @throws Misuse if it is none of the council's, with the nearest one
void refuse_unknown_area(const Writing& writing, const std::string& written);

}  // namespace bra::command
