#include "text/short_names.h"

#include <doctest/doctest.h>

namespace bra {

TEST_CASE(
    "a name in short has words of the whole one, or their first letters") {
  struct Row {
    const char* name;
    const char* whole;
    bool is_short;
  };
  const Row rows[] = {
      {"anna", "anna berg", true},       {"berg", "anna berg", true},
      {"anna b", "anna berg", true},     {"a. berg", "anna berg", true},
      {"å. berg", "åsa berg", true},     {"anna berg", "anna maria berg", true},
      {"anna berg", "anna berg", false}, {"a. b.", "anna berg", false},
      {"berg anna", "anna berg", false}, {"anna bo", "anna berg", false},
      {"", "anna berg", false},          {"anna", "", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(is_short_for(row.name, row.whole) == row.is_short);
  }
}

TEST_CASE("a name cut short has lost a letter or two of a long last word") {
  struct Row {
    const char* name;
    const char* whole;
    bool is_cut;
  };
  const Row rows[] = {
      {"rolf hedval", "rolf hedvall", true},
      {"rolf hedva", "rolf hedvall", true},
      {"rolf hedv", "rolf hedvall", false},
      {"rolf hed", "rolf hedin", false},
      {"rolf h", "rolf ho", false},
      {"rolf hedvall", "rolf hedvall", false},
      {"rolf", "rolf h", false},
      {"karin björk", "karin björkå", true},
      {"karin lind", "karin lundh", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(is_cut_short(row.name, row.whole) == row.is_cut);
  }
}

}  // namespace bra
