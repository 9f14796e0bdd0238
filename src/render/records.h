// Records: a row with each fact on a line of its own, for terminals too narrow
// for columns.

#pragma once

#include <cstddef>
#include <string>

#include "render/layout.h"

namespace bra::render {

/// `Heading: value` for each cell that is not empty, wrapped to `width`.
std::string record(const Grid& grid, const Cells& cells, std::size_t width,
                   bool colour);

}  // namespace bra::render
