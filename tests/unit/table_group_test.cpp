#include <doctest/doctest.h>

#include "table/table.h"

namespace bra {
namespace {

Table follow_ups() {
  Table table;
  table.columns = {{.key = "id"},
                   {.key = "owners", .heading = "owner", .type = Type::names},
                   {.key = "state", .heading = "state", .type = Type::named}};
  const Named fresh{.id = "new", .name = "new", .ours = true, .rank = 1};
  const Named done{.id = "done", .name = "done", .ours = true, .rank = 5};
  table.rows = {
      {"1", List{"Östen Ek", "Maja Juhlin"}, done},
      {"2", List{}, fresh},
      {"3", List{"Maja Juhlin", "Maja Juhlin"}, done},
      {"4", Value(), Value()},
  };
  return table;
}

// `group: id id` for each group, one line each.
std::string groups(const Table& table) {
  std::string out;
  const Value* last = nullptr;
  for (const Row& row : table.rows) {
    if (last == nullptr || *last != row[0]) {
      if (last != nullptr) out += '\n';
      const auto* name = std::get_if<std::string>(&row[0].is);
      const Named* named = row[0].named();
      out += name != nullptr ? *name : named != nullptr ? named->id : "null";
      out += ':';
    }
    last = &row[0];
    out += ' ' + std::get<std::string>(row[1].is);
  }
  return out;
}

}  // namespace

TEST_CASE("a row stands once in each of its groups, one without in null") {
  Table table = follow_ups();
  group_by(table, 1);
  CHECK(groups(table) ==
        "Maja Juhlin: 1 3\n"
        "Östen Ek: 1\n"
        "null: 2 4");
}

TEST_CASE("groups of named values are in the order of their ranks") {
  Table table = follow_ups();
  group_by(table, 2);
  CHECK(groups(table) ==
        "new: 2\n"
        "done: 1 3\n"
        "null: 4");
}

TEST_CASE("the group is a column of its own, first, before the others") {
  Table table = follow_ups();
  group_by(table, 1);
  REQUIRE(table.columns.size() == 4);
  CHECK(table.columns[0].key == "group");
  CHECK(table.columns[0].heading == "owner");
  CHECK(table.columns[0].type == Type::text);
  CHECK(table.columns[0].seen == Seen::always);
  CHECK(table.grouped_by == 0);
  CHECK(table.columns[1].key == "id");
  for (const Row& row : table.rows) CHECK(row.size() == 4);
}

TEST_CASE("rows keep their order inside a group") {
  Table table = follow_ups();
  sort_by(table, 0, true);
  group_by(table, 1);
  CHECK(groups(table) ==
        "Maja Juhlin: 3 1\n"
        "Östen Ek: 1\n"
        "null: 4 2");
}

TEST_CASE("a table without rows has no groups") {
  Table table = follow_ups();
  table.rows.clear();
  group_by(table, 1);
  CHECK(table.rows.empty());
  CHECK(table.columns.size() == 4);
}

}  // namespace bra
