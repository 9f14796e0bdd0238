// What says in so many words that something is not to be published.

#include "language/not_published.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/source.h"

namespace bra::test {
namespace {

std::vector<std::size_t> said_in(const std::string& name,
                                 const std::string& text) {
  return not_published_in(Source{name, text});
}

}  // namespace

TEST_CASE("it is said in small letters and in capitals, in both languages") {
  for (const std::string text : {
           "ej för publicering",
           "EJ FÖR PUBLICERING",
           "Ärendet är sekretessbelagt.",
           "ÄRENDET ÄR SEKRETESSBELAGT",
           "DET HÄR ÄR INTERNT.",
           "Inte för Spridning!",
           "Not for Publication",
           "(SEKRETESS)",
       }) {
    CAPTURE(text);
    CHECK(said_in("a.md", text) == std::vector<std::size_t>{0});
  }
}

TEST_CASE("its words are parted by any blanks and one line's end") {
  for (const std::string text :
       {"ej  för\tpublicering", "ej\nför publicering",
        "ej\r\n  för publicering", "ej\u00A0för\u202Fpublicering",
        "ej för publicering\u00A0nu", "\u00A0ej för publicering"}) {
    CAPTURE(text);
    CHECK(said_in("a.md", text).size() == 1);
  }
  for (const std::string text :
       {"ej\n\nför publicering", "ejför publicering", "hej för publicering",
        "ej för publiceringen", "ej fôr publicering"}) {
    CAPTURE(text);
    CHECK(said_in("a.md", text).empty());
  }
}

TEST_CASE("a letter and a mark are one letter, and the line is told") {
  const std::string text = "Först.\nHär: ej fo\u0308r publicering";
  CHECK(said_in("a.md", text) == std::vector<std::size_t>{8});
}

TEST_CASE("a comment says nothing, and only what is one") {
  CHECK(said_in("a.md", "<!-- ej för publicering -->").empty());
  CHECK(said_in("a.md", "<!--> ej för publicering -->").empty());
  CHECK(said_in("a.md", "<!-- x --> ej för publicering").size() == 1);
  CHECK(said_in("a.md", "# ej för publicering").size() == 1);
  CHECK(said_in("a.yaml", "# ej för publicering\na: b\n").empty());
  CHECK(said_in("a.yaml", "a: |\n  # ej för publicering\n").size() == 1);
  CHECK(said_in("a.yaml", "a: \"<!-- ej för publicering -->\"").size() == 1);
}

}  // namespace bra::test
