#include "text/similar.h"

#include <doctest/doctest.h>

namespace bra {

TEST_CASE("a mistyped word is told what it was meant to be") {
  constexpr std::string_view known[] = {"datum", "tid", "plats", "närvarande",
                                        "förhinder"};
  struct Row {
    std::string_view word, meant;
  };
  const Row rows[] = {
      {"datm", "datum"},
      {"dtaum", "datum"},
      {"Närvarade", "närvarande"},
      {"narvarande", "närvarande"},
      {"förh", "förhinder"},
      {"xyz", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(closest_to(row.word, known) == row.meant);
  }
}

}  // namespace bra
