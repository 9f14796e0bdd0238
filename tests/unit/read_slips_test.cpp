#include "read/slips.h"

#include <doctest/doctest.h>

#include "model/council.h"

namespace bra::read {
namespace {

const Lexicon& words() {
  static const Lexicon lexicon(Council{});
  return lexicon;
}

}  // namespace

TEST_CASE("a slip of the hand means the one word that is near") {
  struct Row {
    Part part;
    std::string_view word;
    Key key;
  };
  const Row rows[] = {
      {Part::meeting, "närvarnade", Key::present},
      {Part::meeting, "narvarande", Key::present},
      {Part::meeting, "datm", Key::date},
      {Part::meeting, "Uppfoljning", Key::follow_ups},
      {Part::follow_up, "ansvaring", Key::owners},
      {Part::follow_up, "ansvarigg", Key::owners},
      {Part::follow_up, "läeg", Key::state},
      {Part::risk, "niva", Key::level},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    const auto slip = meant_key(row.part, row.word, words());
    REQUIRE(slip);
    CHECK(slip->key == row.key);
  }
}

TEST_CASE("another form of a word, a short one and a strange one are none") {
  for (const std::string_view word :
       {"senaste", "nrr", "n", "kostnad", "status", "statusar", ""}) {
    CAPTURE(word);
    CHECK(!meant_key(Part::follow_up, word, words()));
  }
}

}  // namespace bra::read
