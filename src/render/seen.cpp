#include "render/seen.h"

#include <algorithm>

#include "render/printable.h"
#include "render/wording.h"
#include "text/personal_number.h"

namespace bra::render {

namespace {

bool is_empty(const Value& value) {
  if (value.is_null()) return true;
  if (const auto* list = std::get_if<List>(&value.is)) return list->empty();
  const auto* text = std::get_if<std::string>(&value.is);
  return text != nullptr && text->empty();
}

// Whether a list says nothing in a column: people are not shown an empty one.
// In a matrix an empty column is a fact.
bool is_bare(const Table& table, std::size_t column) {
  return table.headings.empty() &&
         std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const Row& row) { return is_empty(row[column]); });
}

bool is_seen_by_people(const Table& table, std::size_t column) {
  if (table.grouped_by == column) return false;
  switch (table.columns[column].seen) {
    case Seen::always:
    case Seen::by_people:
      return !is_bare(table, column);
    case Seen::asked_for:
      return true;
    case Seen::by_programs:
    case Seen::never:
      break;
  }
  return false;
}

bool is_seen_by_programs(Seen seen) {
  return seen == Seen::always || seen == Seen::by_programs ||
         seen == Seen::asked_for;
}

}  // namespace

std::vector<std::size_t> columns_for(const Table& table, Reader reader) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool is_seen = reader == Reader::people
                             ? is_seen_by_people(table, i)
                             : is_seen_by_programs(table.columns[i].seen);
    if (is_seen) shown.push_back(i);
  }
  return shown;
}

std::string heading_of(const Table& table, std::size_t column,
                       const Style& style) {
  if (column < table.headings.size() && !table.headings[column].empty()) {
    return printable_line(hide_personal_numbers(table.headings[column]));
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
