#include "language/speech.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "language/lexicon.h"

namespace bra {
namespace {

TEST_CASE("what bra names is called what the language calls it") {
  const Speech swedish(*language_of("sv"));
  struct Row {
    std::string_view own, said;
  };
  constexpr Row rows[] = {
      {"actions", "uppföljning"},
      {"completion", "completion"},  // has no other name
      {"bra help actions", "bra hjälp uppföljning"},
      {"bra help tables", "bra hjälp tabeller"},
      {"owner:maja", "ansvarig:maja"},
      {"owner:", "ansvarig:"},
      {"no:owner", "ingen:ansvarig"},
      {"not:owner:no", "inte:ansvarig:no"},
      {"due:..2025-06-30", "senast:..2025-06-30"},
      {"text:http://example.org", "text:http://example.org"},
  };
  const Speech english(*language_of("en"));
  for (const Row& row : rows) {
    CAPTURE(row.own);
    CHECK(swedish.say_own(row.own) == row.said);
    CHECK(english.say_own(row.own) == row.own);
  }
}

TEST_CASE("only bra's own words in a message are renamed") {
  const Speech swedish(*language_of("sv"));
  const std::string written = "bra check";
  CHECK(swedish.say(Message("{} warnings: bra check", 4)) ==
        "4 varningar: bra kontroll");
  CHECK(swedish.say(Message("there is no command {}", written)) ==
        "det finns inget kommando bra check");
}

}  // namespace
}  // namespace bra
