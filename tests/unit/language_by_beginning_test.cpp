// Phrases of lists by their first bytes.

#include "language/by_beginning.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace bra::test {
namespace {

struct Phrase {
  std::string_view head;
};

bool has(const ByBeginning<Phrase>& all, std::string_view text,
         std::string_view phrase) {
  return std::ranges::any_of(
      all.at(text), [&](const Phrase& one) { return one.head == phrase; });
}

}  // namespace

TEST_CASE(
    "a phrase is among those that a text beginning with it may begin "
    "with") {
  const std::vector<Phrase> phrases = {{"ta bort"},    {"ta"},
                                       {"återkommer"}, {"(internt)."},
                                       {"i uppdrag"},  {"ej för publicering"}};
  const ByBeginning<Phrase> all(phrases);
  for (const Phrase& phrase : phrases) {
    const std::string head(phrase.head);
    for (const std::string& text :
         {head, head + " nu", head + ".", head + "\nnu"}) {
      CAPTURE(text);
      CHECK(has(all, text, head));
      CHECK(all.begins(text[0]));
    }
  }
}

TEST_CASE("capitals and what parts the words do not hide a beginning") {
  const ByBeginning<Phrase> all({{"ta bort"}, {"å ena sidan"}, {"öppnas"}});
  for (const std::string_view text :
       {"TA BORT", "Ta  bort", "ta\nbort", "ta\u00A0bort", "ta-bort",
        "ta **bort**"}) {
    CAPTURE(text);
    CHECK(has(all, text, "ta bort"));
  }
  CHECK(has(all, "Å ENA SIDAN", "å ena sidan"));
  CHECK(has(all, "ÖPPNAS", "öppnas"));
  CHECK(all.begins("Ö"[0]));
}

TEST_CASE("texts that begin otherwise are offered nothing") {
  const ByBeginning<Phrase> all({{"ta bort"}, {"ta hand om"}});
  CHECK(all.begins('T'));
  CHECK_FALSE(all.begins('b'));
  for (const std::string_view text :
       {"", "t", "ta", "tb bort", "bort", "tabort", " "}) {
    CAPTURE(text);
    CHECK_FALSE(has(all, text, "ta bort"));
  }
  CHECK_FALSE(has(all, "ta hand om", "ta bort"));
  CHECK(ByBeginning<Phrase>({}).at("ta bort").empty());
}

TEST_CASE(
    "a border of any length is looked through no further than words are "
    "parted") {
  const ByBeginning<Phrase> all({{"ta bort"}});
  CHECK(has(all, "ta" + std::string(60, ' ') + "bort", "ta bort"));
  CHECK_FALSE(has(all, "ta" + std::string(100'000, ' ') + "bort", "ta bort"));
}

}  // namespace bra::test
