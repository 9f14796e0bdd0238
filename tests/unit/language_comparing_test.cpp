#include "language/comparing.h"

#include <doctest/doctest.h>

namespace bra {

TEST_CASE("a phrase is found whether å is one character or two") {
  constexpr std::string_view composed = "Föredragande: Vera";
  constexpr std::string_view apart = "Fo\u0308redragande: Vera";
  CHECK(phrase_at(composed, "föredragande") == composed.find(':'));
  CHECK(phrase_at(apart, "föredragande") == apart.find(':'));
  CHECK(phrase_at("Fo\u0308redragandena", "föredragande") == 0);
  CHECK(phrase_at("Före", "föredragande") == 0);
}

}  // namespace bra
