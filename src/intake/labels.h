// Labels: what documents call the parts of their heading blocks and items, one
// list for each language.

#pragma once

#include <span>

#include "intake/words.h"

namespace bra::intake {

extern const std::span<const Label> swedish_labels;
extern const std::span<const Label> nordic_labels;

}  // namespace bra::intake
