#include "render/seen.h"

#include "render/printable.h"
#include "render/wording.h"

namespace bra::render {

std::vector<std::size_t> columns_for(const Table& table, Reader reader) {
  const Seen other = reader == Reader::people ? Seen::by_people  //
                                              : Seen::by_programs;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (reader == Reader::people && table.grouped_by == i) continue;
    const Seen seen = table.columns[i].seen;
    if (seen == Seen::always || seen == other) shown.push_back(i);
  }
  return shown;
}

std::string heading_of(const Table& table, std::size_t column,
                       const Style& style) {
  if (column < table.headings.size() && !table.headings[column].empty()) {
    return printable_line(table.headings[column]);
  }
  return std::string(style.speech->say(table.columns[column].heading));
}

bool is_numeric(const Column& column) {
  return column.type == Type::integer || column.type == Type::number;
}

std::vector<Group> groups_of(const Table& table) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto by = table.grouped_by;
    const bool same =
        i > 0 && (!by || table.rows[i - 1][*by] == table.rows[i][*by]);
    if (!same) groups.push_back({i, i});
    groups.back().last = i + 1;
  }
  return groups;
}

std::string heading_of(const Table& table, const Group& group,
                       const Style& style) {
  if (!table.grouped_by) return {};
  std::string name =
      printable_line(value_text(table.rows[group.first][*table.grouped_by],  //
                                style));
  if (name.empty()) name = said("(none)", style);
  return name + " (" + std::to_string(group.size()) + ")";
}

}  // namespace bra::render
