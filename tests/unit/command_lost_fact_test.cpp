#include "command/lost_fact.h"

#include <doctest/doctest.h>

#include "command/misuse.h"
#include "language/lexicon.h"
#include "language/speech.h"

namespace bra::command {
namespace {

const Source minutes{"2025-03-12.md",
                     "# Möte\n\nVi ses.\nHej.\n\n| Kameror | pågår | 9 |\n"};

/// What is told of the first fact that differs.
std::string told(const std::vector<Fact>& before,
                 const std::vector<Fact>& after) {
  try {
    refuse_lost_fact(minutes, before, after, "YAML");
  } catch (const Misuse& misuse) {
    return Speech(*language_of("en")).say(misuse.says);
  }
}

}  // namespace

TEST_CASE("what only a number tells is named, and whose it is") {
  CHECK(told({{"follow-up", "Kameror"}, {"state", "2", true}},
             {{"follow-up", "Kameror"}}) ==
        "line 6 of 2025-03-12.md cannot be said in YAML: the state of "
        "\"Kameror\"");
}

TEST_CASE("a column that nobody knows is no word on the meeting") {
  CHECK(told({{"follow-up", "Kameror"}, {"column", "Kostnad: 9", true}},
             {{"follow-up", "Kameror"}}) ==
        "2025-03-12.md cannot be said in YAML: Kostnad: 9");
}

TEST_CASE("of prose the first line that differs is told") {
  CHECK(told({{"item", " Möte"}, {"prose", "Vi ses.\nHej.", true}},
             {{"item", " Möte"}, {"prose", "Vi ses.", true}}) ==
        "line 4 of 2025-03-12.md cannot be said in YAML: Hej.");
}

TEST_CASE("where nothing is lost, what there is besides is told") {
  CHECK(told({}, {{"follow-up", "Skyltar"}}) ==
        "2025-03-12.md cannot be said in YAML: Skyltar");
}

}  // namespace bra::command
