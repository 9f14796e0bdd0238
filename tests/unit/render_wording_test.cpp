#include "render/wording.h"

#include <doctest/doctest.h>

#include <limits>

#include "support/answers.h"

namespace bra::render {

TEST_CASE("values are written as people write them") {
  struct Case {
    Value value;
    std::string_view english, swedish;
  };
  const Case cases[] = {
      {Value(), "", ""},
      {true, "yes", "ja"},
      {false, "no", "nej"},
      {-12, "-12", "-12"},
      {0.75, "0.75", "0,75"},
      {3.0, "3", "3"},
      {1e20, "1e+20", "1e+20"},
      {std::numeric_limits<double>::quiet_NaN(), "", ""},
      {std::numeric_limits<double>::infinity(), "", ""},
      {*iso_day("2025-03-12"), "2025-03-12", "2025-03-12"},
      {"one\ntwo", "one\ntwo", "one\ntwo"},
      {Named{.id = "x", .name = "yes", .ours = true}, "yes", "ja"},
      {Named{.id = "x", .name = "yes"}, "yes", "yes"},
      {Named{.id = "skola"}, "skola", "skola"},
      {List{"Maja", Value(), 2}, "Maja, 2", "Maja, 2"},
      {List{}, "", ""},
      {Object{{"name", "Maja"}, {"line", 7}, {"file", Value()}}, "Maja 7",
       "Maja 7"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.english);
    CHECK(value_text(one.value, test::style("en")) == one.english);
    CHECK(value_text(one.value, test::style("sv")) == one.swedish);
  }
}

TEST_CASE("a message is one safe line in the reader's language") {
  CHECK(said(Message("see {}", "a\nb\x1b"), test::style("sv")) ==
        "se a b\\x1b");
  CHECK(said(Message("see {}", our_word("no")), test::style("sv")) == "se nej");
}

}  // namespace bra::render
