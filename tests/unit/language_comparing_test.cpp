#include "language/comparing.h"

#include <doctest/doctest.h>

#include <string>

namespace bra {

TEST_CASE("a phrase is found whether å is one character or two") {
  constexpr std::string_view composed = "Föredragande: Vera";
  constexpr std::string_view apart = "Fo\u0308redragande: Vera";
  CHECK(phrase_at(composed, "föredragande") == composed.find(':'));
  CHECK(phrase_at(apart, "föredragande") == apart.find(':'));
  CHECK(phrase_at("Fo\u0308redragandena", "föredragande") == 0);
  CHECK(phrase_at("Före", "föredragande") == 0);
}

TEST_CASE("a key for a look-up is the key by which texts are compared") {
  for (const std::string text :
       {"", "  ", "Skola  och\tUnga ", "Åsa\u00A0ÖHRN", "Straße  två",
        "a\u030Asa\nb", "10–11 “Röd”", "µ × ÷ Ÿ", "\u00A0§ 12"}) {
    CHECK(Comparable(text).text() == comparable(text));
    const std::string longer = text + std::string(200, 'X') + " " + text;
    CHECK(Comparable(longer).text() == comparable(longer));
  }
  CHECK(Comparable("Skola  och\tUnga ").text() == "skola och unga");
  CHECK(Comparable("Åsa\u00A0ÖHRN").text() == "åsa öhrn");
  CHECK(Comparable("a\u030Asa\nb").text() == "åsa b");
}

}  // namespace bra
