// What bash is given to put on its command line, and what it has there.

#include <doctest/doctest.h>

#include <string>

#include "command/shell_line.h"
#include "support/hostile.h"

namespace bra::command {
namespace {

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a line is taken apart as bash does") {
  struct Row {
    std::string_view line;
    Words words;
    std::string_view last;
    char open;
  };
  const Row rows[] = {
      {"bra actions ", {"bra", "actions", ""}, "", 0},
      {"bra  act", {"bra", "act"}, "act", 0},
      {"bra show Maja\\ J", {"bra", "show", "Maja J"}, "Maja\\ J", 0},
      {"bra show \"Maja J", {"bra", "show", "Maja J"}, "\"Maja J", '"'},
      {"bra show 'Maja J", {"bra", "show", "Maja J"}, "'Maja J", '\''},
      {"bra owner:\"Åsa \\\"Ö",
       {"bra", "owner:Åsa \"Ö"},
       "owner:\"Åsa \\\"Ö",
       '"'},
      {"bra a'b c'd", {"bra", "ab cd"}, "a'b c'd", 0},
      {"bra a\\", {"bra", "a"}, "a\\", 0},
      {"", {""}, "", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const ShellLine read = shell_line(row.line);
    CHECK(read.words == row.words);
    CHECK(read.last == row.last);
    CHECK(read.open == row.open);
  }
}

TEST_CASE("what is quoted for bash is one word to bash, the same") {
  std::vector<std::string> texts = test::hostile_texts();
  for (const char* text :
       {"$(touch x)", "`touch x`", "a; touch x", "a && b", "a|b", "a>b", "a*",
        "~root", "!!", "a'b", "a\"b", "a\\", "\"; touch x; \"", "$HOME",
        "'; touch x; '", "{a,b}", "#a", "a!b!c", "Åsa Östlund"}) {
    texts.emplace_back(text);
  }
  for (const std::string& text : texts) {
    // What cannot be typed on one line is never offered.
    if (text.find_first_of("\n\t\r") != text.npos || text.empty()) continue;
    for (const char open : {'\0', '"', '\''}) {
      CAPTURE(text);
      CAPTURE(open);
      std::string line = "bra ";
      if (open != 0) line += open;
      line += quoted_for_bash(text, open);
      if (open != 0) line += open;
      CHECK(shell_line(line).words == Words{"bra", text});
    }
  }
}

// A mark that bash minds stands behind a backslash or in single quotes.
TEST_CASE("nothing that is quoted for bash is left for it to do") {
  for (const char mark : std::string_view(" $`\"'\\;&|<>()[]{}*?!#~^")) {
    CAPTURE(mark);
    const std::string text{'a', mark};
    CHECK(quoted_for_bash(text, 0) == std::string{'a', '\\', mark});
  }
  CHECK(quoted_for_bash("a$b`c\"d\\e", '"') == "a\\$b\\`c\\\"d\\\\e");
  CHECK(quoted_for_bash("hej!", '"') == "hej\"'!'\"");
  CHECK(quoted_for_bash("a'b", '\'') == "a'\\''b");
}

}  // namespace bra::command
