// Phrases of lists, found in a text as it stands in the file.

#include "language/spread_words.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace bra::test {
namespace {

const SpreadWords& not_published() {
  static constexpr Lexicon::List lists[] = {&Language::not_published};
  static const SpreadWords words(lists);
  return words;
}

}  // namespace

TEST_CASE("words that are spread are parted by blanks, emphasis or a hyphen") {
  for (const std::string_view text : {
           "ej för publicering",
           "Ej  för\tpublicering",
           "ej\nför publicering",
           "ej\r\n\tför publicering",
           "ej\u00A0för\u2009publicering",
           "Ej **för** publicering",
           "Ej** för _publicering",
           "ej-för-publicering",
           "not-for publication",
       }) {
    CAPTURE(text);
    CHECK(not_published().at(text).size == text.size());
    CHECK(not_published().begin(text));
  }
}

TEST_CASE("words that something else parts are not spread words") {
  for (const std::string_view text : {
           "",
           "ej",
           "ej för",
           "ejför publicering",
           "ej\n\nför publicering",
           "ej, för publicering",
           "ej - för publicering",
           "ej--för publicering",
           "ej\n- för publicering",
           "ej\n* för publicering",
           "ej*för publicering",
           "ej för publiceringen",
           " ej för publicering",
       }) {
    CAPTURE(text);
    CHECK(not_published().at(text).size == 0);
    CHECK_FALSE(not_published().begin(text));
  }
}

TEST_CASE("a spread phrase ends with its last word, and the longest counts") {
  const auto one = not_published().at("Ej  för publicering, sa Vera.");
  CHECK(one.words == "ej för publicering");
  CHECK(one.size == std::string_view("Ej  för publicering").size());
  CHECK(not_published().at("inte spridas vidare.").words ==
        "inte spridas vidare");
  CHECK(not_published().at("inte spridas vidares").words == "inte spridas");
  CHECK(not_published().at("(Sekretess)en").words == "(sekretess)");
  CHECK(not_published().at("ej för publicering\u00A0nu").words ==
        "ej för publicering");
}

TEST_CASE("one byte tells that no spread words begin there") {
  CHECK(not_published().may_begin('e'));
  CHECK(not_published().may_begin('E'));
  CHECK(not_published().may_begin('('));
  CHECK_FALSE(not_published().may_begin('x'));
  CHECK_FALSE(not_published().may_begin(' '));
}

}  // namespace bra::test
