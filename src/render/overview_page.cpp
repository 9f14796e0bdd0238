#include "render/overview_page.h"

#include <algorithm>

#include "render/wording.h"
#include "text/personal_number.h"

namespace bra::render {

std::string overview_text(const Value& value, const Style& style) {
  return hide_personal_numbers(value_text(value, style));
}

std::string cell_text(const Grid::Cell& cell,
                      const std::function<std::string(const Linked&)>& shown) {
  std::string out;
  for (const Linked& linked : cell) {
    const std::string text = shown(linked);
    if (text.empty()) continue;
    if (!out.empty()) out += ", ";
    out += text;
  }
  return out;
}

std::vector<std::size_t> columns_for(const Grid& grid) {
  const auto says_something = [](const Grid::Cell& cell) {
    return std::any_of(cell.begin(), cell.end(), [](const Linked& linked) {
      const auto* list = std::get_if<List>(&linked.value.is);
      return !linked.value.is_null() && (list == nullptr || !list->empty());
    });
  };
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    if (std::any_of(grid.rows.begin(), grid.rows.end(),
                    [&](const auto& row) { return says_something(row[i]); })) {
      shown.push_back(i);
    }
  }
  return shown;
}

}  // namespace bra::render
