#include "support/source_tree.h"

#include <doctest/doctest.h>

namespace bra::test {
namespace {

TEST_CASE("comments and literals are told apart from code") {
  const SourceFile file =
      scanned("a.cpp",
              "int a = 1'000;  // exit(\"no\")\n"
              "char q = '\"'; /* 'x */ f(\"one \"\n"
              "  \"two\\n\", R\"(raw \"x\")\", \"three\");\n");
  CHECK(file.code.find("exit") == std::string::npos);
  CHECK(file.code.find("int a = 1'000;") != std::string::npos);
  CHECK(file.lines() == 3);
  REQUIRE(file.literals.size() == 3);
  CHECK(file.literals[0].text == "one two\n");
  CHECK(file.literals[0].line == 2);
  CHECK(file.literals[1].text == "raw \"x\"");
  CHECK(file.literals[1].raw);
  CHECK(file.literals[2].text == "three");
}

}  // namespace
}  // namespace bra::test
