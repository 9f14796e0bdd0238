#include "render/printable.h"

#include <doctest/doctest.h>

namespace bra::render {

TEST_CASE("text is made visible; its lines are kept or become blanks") {
  struct Case {
    std::string_view text, lines, line;
  };
  const Case cases[] = {
      {"åäö 😀", "åäö 😀", "åäö 😀"},
      {"a\tb", "a b", "a b"},
      {"a\r\nb\nc", "a\nb\nc", "a b c"},
      {"a\rb", "a\\x0db", "a\\x0db"},
      {"\x1b[31m", "\\x1b[31m", "\\x1b[31m"},
      {"\u202E", "\\u{202E}", "\\u{202E}"},
      {"\xFF", "\\xFF", "\\xFF"},
      {"##[group] # ## [x] ##vso[y]", "##\\x5bgroup] # ## [x] ##vso\\x5by]",
       "##\\x5bgroup] # ## [x] ##vso\\x5by]"},
      {"##", "##", "##"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(printable(one.text) == one.lines);
    CHECK(printable_line(one.text) == one.line);
  }
}

TEST_CASE("no line is an order to a CI service") {
  CHECK(without_orders("::add-mask::x\n  ::error::y\na ::b:: c\n") ==
        "\\x3a:add-mask::x\n  \\x3a:error::y\na ::b:: c\n");
  CHECK(without_orders("::: internt\n::\nstd::x") == "::: internt\n::\nstd::x");
  CHECK(without_orders("") == "");
}

}  // namespace bra::render
