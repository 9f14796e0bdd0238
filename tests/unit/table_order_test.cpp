#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "table/table.h"

namespace bra {
namespace {

Table one_column(const std::vector<Value>& values) {
  Table table;
  table.columns = {{.key = "value"}, {.key = "place", .type = Type::integer}};
  for (std::size_t i = 0; i < values.size(); ++i) {
    table.rows.push_back({values[i], static_cast<std::int64_t>(i)});
  }
  return table;
}

// The sorted values' places before sorting, such as `2 0 1`.
std::string places(const std::vector<Value>& values, bool descending = false) {
  Table table = one_column(values);
  sort_by(table, 0, descending);
  std::string out;
  for (const Row& row : table.rows) {
    if (!out.empty()) out += ' ';
    out += std::to_string(std::get<std::int64_t>(row[1].is));
  }
  return out;
}

Named named(const char* name, int rank = 0) {
  return {.id = name, .name = name, .rank = rank};
}

}  // namespace

TEST_CASE("each value comes before those after it and not before itself") {
  const std::vector<Value> ordered = {
      false,
      true,
      -3,
      0,
      0.5,
      2,
      12,
      *iso_day("2023-12-31"),
      *iso_day("2024-01-01"),
      "",
      "2024-05",
      "2024-10",
      "Adam",
      "adam 2",
      "adam 10",
      "Zorn",
      "Åsell",
      "Ärla",
      "Öberg",
      List{"Adam"},
      List{"Adam", "Bo"},
      List{"Bo"},
      Value(),
  };
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    for (std::size_t j = 0; j < ordered.size(); ++j) {
      CAPTURE(i);
      CAPTURE(j);
      CHECK(before(ordered[i], ordered[j]) == (i < j));
    }
  }
}

TEST_CASE("numbers inside text are compared by size, however long") {
  struct Pair {
    const char *first, *second;
  };
  const Pair pairs[] = {
      {"§ 9/2025", "§ 12/2025"},
      {"250312-3", "250312-12"},
      {"250312-12", "250313-1"},
      {"99999999", "100000000"},
      {"99999999999999999999", "100000000000000000000"},
      {"07", "7"},
  };
  for (const Pair& row : pairs) {
    CAPTURE(row.first);
    CHECK(before(row.first, row.second));
    CHECK(!before(row.second, row.first));
  }
}

TEST_CASE("a composed and a decomposed name stand together") {
  CHECK(places({"Åsell B", "Zorn", "A\u030Asell A", "Öst"}) == "1 2 0 3");
}

TEST_CASE("named values are sorted by rank, then by name") {
  const std::vector<Value> levels = {named("röd", 3), named("gul", 2),
                                     named("grön", 1)};
  CHECK(places(levels) == "2 1 0");
  const std::vector<Value> areas = {named("Öppna miljöer"), named("Ansvar")};
  CHECK(places(areas) == "1 0");
}

TEST_CASE("what is unknown comes last in both directions") {
  const std::vector<Value> values = {Value(), "b", List{}, "a"};
  CHECK(places(values) == "3 1 0 2");
  CHECK(places(values, true) == "1 3 0 2");
}

TEST_CASE("sorting keeps the order of equals in both directions") {
  CHECK(places({2, 1, 2, 1}) == "1 3 0 2");
  CHECK(places({2, 1, 2, 1}, true) == "0 2 1 3");
}

TEST_CASE("a number that is none is unknown") {
  const double none = std::numeric_limits<double>::quiet_NaN();
  CHECK(places({none, 1.0, -1.0}) == "2 1 0");
}

TEST_CASE("a column is found by its key") {
  const Table table = one_column({});
  CHECK(column_of(table, "place") == 1);
  CHECK(!column_of(table, "Place"));
}

}  // namespace bra
