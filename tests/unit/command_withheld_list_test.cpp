// What of the list of what was withheld a secretary can still read.

#include "command/withheld_list.h"

#include <doctest/doctest.h>

#include <string>

namespace bra::command {

TEST_CASE("of one kind in one file a thousand are told, and the rest counted") {
  const Source source{"2025-05-14.md", "a\n"};
  WithheldList list;
  const auto add = [&](const std::string& words) {
    list.add(source, {write::WithheldKind::comment, words, {}, 0}, 0);
  };
  for (std::size_t i = 0; i < WithheldList::most_told; ++i) add("<!-- a -->");
  CHECK(list.answer().items.rows.size() == WithheldList::most_told);
  add("<!-- b -->");
  add("<!-- c -->");
  list.add(source, {write::WithheldKind::person, "Bo Ek", "polis", 0}, 0);
  const auto rows = list.answer().items.rows;
  REQUIRE(rows.size() == WithheldList::most_told + 2);
  const Row& rest = rows[WithheldList::most_told];
  REQUIRE(rest[1].named() != nullptr);
  CHECK(rest[1].named()->id == "more");
  CHECK(rest[3] == Value(2));
  CHECK(rows.back()[1] == Value("Bo Ek"));
}

}  // namespace bra::command
