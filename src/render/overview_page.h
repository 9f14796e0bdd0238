// Overview page: an overview as one page: for a browser, complete in one file
// without script, and the same in Markdown.

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "render/links.h"
#include "render/style.h"
#include "table/overview.h"

namespace bra::render {

std::string overview_as_html(const Overview& overview, const Links& links,
                             const Style& style);
std::string overview_as_markdown(const Overview& overview, const Links& links,
                                 const Style& style);

/// A value as an overview shows it, without the last digits of personal
/// numbers.
std::string overview_text(const Value& value, const Style& style);

/// A cell of a grid: each of its values as it is shown, parted by commas.
std::string cell_text(const Grid::Cell& cell,
                      const std::function<std::string(const Linked&)>& shown);

/// The columns of a grid that say something in some row.
std::vector<std::size_t> columns_for(const Grid& grid);

}  // namespace bra::render
