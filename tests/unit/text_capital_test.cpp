#include "text/capital.h"

#include <doctest/doctest.h>

#include <string_view>

namespace bra {
namespace {

TEST_CASE("a capital is one in any script, in one piece or in two") {
  for (const std::string_view text :
       {"Anna", "Åsa", "Élan", "A\u030Asa", "Łukasz", "Игорь"}) {
    CAPTURE(text);
    CHECK(begins_upper(text));
  }
  for (const std::string_view text :
       {"", "anna", "åsa", "a\u030Asa", "łukasz", "игорь", "1 maj", "§ 12",
        "– Anna", "ß"}) {
    CAPTURE(text);
    CHECK_FALSE(begins_upper(text));
  }
}

}  // namespace
}  // namespace bra
