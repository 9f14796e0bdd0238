// tsv: one line a row, cells parted by tabs, for cut, awk and pasting. A line
// feed in a value is a blank, so a line is always a whole row.

#include <algorithm>

#include "render/format.h"
#include "render/printable.h"
#include "render/seen.h"
#include "render/spreadsheet.h"

namespace bra::render {
namespace {

std::string write(const Answer& answer, const Style&) {
  const Table& items = answer.items;
  const auto columns = columns_for(items, Reader::programs);
  std::string out;
  const auto end_line = [&] {
    if (columns.empty()) return;
    out.back() = '\n';
  };
  for (const std::size_t column : columns) {
    out += items.columns[column].key;
    out += '\t';
  }
  end_line();
  for (const Row& row : items.rows) {
    for (const std::size_t column : columns) {
      std::string cell = cell_text(row[column], ".");
      std::replace(cell.begin(), cell.end(), '\n', ' ');
      out += cell + '\t';
    }
    end_line();
  }
  return without_orders(std::move(out));
}

}  // namespace

extern const Format tsv;
const Format tsv{
    .name = "tsv",
    .summary = "tab-separated values, one row a line",
    .endings = "tsv,tab",
    .write = write,
};

}  // namespace bra::render
