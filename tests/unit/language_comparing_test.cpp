#include "language/comparing.h"

#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"

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

// What stands around it makes no difference, blanks aside.
TEST_CASE("a key is what each character folds to, wherever it stands") {
  const std::string letters = "aZ@[`{~09.,ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const std::string sign : {"a", "Å", " ", "  ", "\t", "Z", "\u2013"}) {
    for (std::size_t at = 1; at < letters.size(); ++at) {
      std::string text = letters;
      text.insert(at, sign);
      std::string wanted;
      for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        utf8::decode(text, i);
        const bool blank = text[begin] == ' ' || text[begin] == '\t';
        if (blank && wanted.ends_with(' ')) continue;
        wanted += blank ? " " : utf8::fold(text.substr(begin, i - begin));
      }
      CHECK(comparable(text) == wanted);
    }
  }
}

}  // namespace bra
