// Chart: numbers drawn as SVG that stands in a page: it takes its colours from
// the page's styles, and says in words what it shows. Kinds of bars differ in
// pattern as well as in colour.

#pragma once

#include <cstddef>
#include <string>

#include "render/style.h"
#include "table/overview.h"

namespace bra::render {

/// `number` tells charts of one page apart, in ids.
std::string chart_as_svg(const Chart& chart, std::size_t number,
                         const Style& style);

}  // namespace bra::render
