#include "language/word_map.h"

#include <doctest/doctest.h>

#include <string>

namespace bra {

TEST_CASE("a map of words knows each word that it was told, and no other") {
  WordMap<int> map;
  CHECK(map.find("") == nullptr);
  CHECK(map.find("åsa") == nullptr);
  for (int i = 0; i < 1000; ++i) map["word" + std::to_string(i * 7)] = i;
  REQUIRE(map.entries().size() == 1000);
  for (int i = 0; i < 7000; ++i) {
    const int* found = map.find("word" + std::to_string(i));
    REQUIRE((found != nullptr) == (i % 7 == 0));
    if (found != nullptr) CHECK(*found == i / 7);
  }
  CHECK(map.entries()[3].first == "word21");
}

TEST_CASE("a word that is added twice keeps its first meaning") {
  WordMap<int> map;
  map.add("klar", 1);
  map.add("klar", 2);
  REQUIRE(map.find("klar") != nullptr);
  CHECK(*map.find("klar") == 1);
  map["klar"] = 3;
  CHECK(*map.find("klar") == 3);
  CHECK(map.find("klart") == nullptr);
  map[""] = 4;
  CHECK(*map.find("") == 4);
}

}  // namespace bra
