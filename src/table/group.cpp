// Group: one row for each value of a column, the rows of a value together.

#include <algorithm>

#include "table/sort_key.h"
#include "table/table.h"

namespace bra {
namespace {

struct Member {
  SortKey key;
  Value group;
  std::size_t row = 0;
};

// The groups that a row with this value stands in, each once.
void append_members(std::vector<Member>& members, const Value& value,
                    std::size_t row) {
  const List* list = std::get_if<List>(&value.is);
  if (list == nullptr) {
    members.push_back({SortKey::of(value), value, row});
    return;
  }
  const auto first = static_cast<std::ptrdiff_t>(members.size());
  for (const Value& item : *list) {
    members.push_back({SortKey::of(item), item, row});
  }
  if (list->empty()) members.push_back({SortKey(), Value(), row});
  const auto by_key = [](const Member& a, const Member& b) {
    return a.key < b.key;
  };
  const auto same = [](const Member& a, const Member& b) {
    return a.key == b.key;
  };
  std::stable_sort(members.begin() + first, members.end(), by_key);
  members.erase(std::unique(members.begin() + first, members.end(), same),
                members.end());
}

Type type_of_items(Type type) {
  return type == Type::names || type == Type::list ? Type::text : type;
}

}  // namespace

void group_by(Table& table, std::size_t column) {
  std::vector<Member> members;
  members.reserve(table.rows.size());
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    append_members(members, table.rows[row][column], row);
  }
  std::stable_sort(
      members.begin(), members.end(),
      [](const Member& a, const Member& b) { return a.key < b.key; });

  std::vector<Row> rows;
  rows.reserve(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    // Values that compare alike are one group, and look alike.
    if (i > 0 && members[i].key == members[i - 1].key) {
      members[i].group = members[i - 1].group;
    }
    Row row;
    row.reserve(table.columns.size() + 1);
    row.push_back(members[i].group);
    const Row& from = table.rows[members[i].row];
    row.insert(row.end(), from.begin(), from.end());
    rows.push_back(std::move(row));
  }
  table.rows = std::move(rows);

  const Column& by = table.columns[column];
  const Column group{.key = "group",
                     .heading = by.heading,
                     .type = type_of_items(by.type),
                     .meaning = "the value that the items are grouped by"};
  table.columns.insert(table.columns.begin(), group);
  if (!table.headings.empty()) {
    table.headings.insert(table.headings.begin(), std::string());
  }
  table.grouped_by = 0;
}

}  // namespace bra
