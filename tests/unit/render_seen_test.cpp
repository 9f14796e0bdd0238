#include "render/seen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "render/format.h"
#include "support/answers.h"

namespace bra::render {
namespace {

Table columns_of_every_kind() {
  Table table;
  table.columns = {{.key = "group", .heading = "owner"},
                   {.key = "all", .heading = "no"},
                   {.key = "programs", .seen = Seen::by_programs},
                   {.key = "people", .seen = Seen::by_people},
                   {.key = "nobody", .seen = Seen::never}};
  table.rows = {{"Maja", 1, 2, 3, 4}, {"Maja", 1, 2, 3, 4}, {}};
  table.rows.back().resize(table.columns.size());
  return table;
}

}  // namespace

TEST_CASE("people and programs see the columns meant for them") {
  Table table = columns_of_every_kind();
  using Columns = std::vector<std::size_t>;
  CHECK(columns_for(table, Reader::people) == Columns{0, 1, 3});
  CHECK(columns_for(table, Reader::programs) == Columns{0, 1, 2});
  table.grouped_by = 0;
  CHECK(columns_for(table, Reader::people) == Columns{1, 3});
  CHECK(columns_for(table, Reader::programs) == Columns{0, 1, 2});
}

TEST_CASE("rows of one value are one group, with its name and count") {
  Table table = columns_of_every_kind();
  CHECK(groups_of(table).size() == 1);
  CHECK(heading_of(table, groups_of(table)[0], test::style("sv")).empty());
  table.grouped_by = 0;
  const std::vector<Group> groups = groups_of(table);
  REQUIRE(groups.size() == 2);
  CHECK(heading_of(table, groups[0], test::style("sv")) == "Maja (2)");
  CHECK(heading_of(table, groups[1], test::style("sv")) == "(saknas) (1)");
  CHECK(heading_of(table, groups[1], test::style("en")) == "(none) (1)");
  table.rows.clear();
  CHECK(groups_of(table).empty());
}

TEST_CASE("a heading is ours and translated, or the matrix's own") {
  Table table = columns_of_every_kind();
  CHECK(heading_of(table, 1, test::style("sv")) == "nej");
  table.headings = {"", "no"};
  CHECK(heading_of(table, 1, test::style("sv")) == "no");
  CHECK(heading_of(table, 0, test::style("sv")) == "owner");
}

TEST_CASE("every format writes something, and file endings are told apart") {
  std::set<std::string_view> seen;
  for (const Format* format : formats) {
    CAPTURE(format->name);
    CHECK((format->write != nullptr || format->write_findings != nullptr));
    CHECK((format->write != nullptr || !format->for_pages));
    CHECK(!format->summary.empty());
    CHECK(seen.insert(format->name).second);
    for (std::string_view rest = format->endings; !rest.empty();) {
      const std::size_t end = std::min(rest.find(','), rest.size());
      const std::string_view ending = rest.substr(0, end);
      CHECK((ending == format->name || seen.insert(ending).second));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

}  // namespace bra::render
