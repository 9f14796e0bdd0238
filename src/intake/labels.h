// Labels: what documents call the parts of their heading blocks and items, one
// list for each language; a part of the room's own catalog, as words.h says.

#pragma once

#include <span>

#include "intake/words.h"

namespace bra::intake {

extern const std::span<const Label> swedish_labels;
extern const std::span<const Label> nordic_labels;

}  // namespace bra::intake
