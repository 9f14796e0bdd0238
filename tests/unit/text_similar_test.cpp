#include "text/similar.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/dice.h"

namespace bra {
namespace {

/// The same distance, from its definition.
std::size_t edits(const std::string& a, const std::string& b, std::size_t i,
                  std::size_t j) {
  if (i == 0 || j == 0) return i + j;
  std::size_t least =
      std::min({edits(a, b, i - 1, j) + 1, edits(a, b, i, j - 1) + 1,
                edits(a, b, i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0U : 1U)});
  if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
    least = std::min(least, edits(a, b, i - 2, j - 2) + 1);
  }
  return least;
}

std::string of_few_letters(test::Dice& dice) {
  std::string word;
  for (std::size_t size = dice.roll(7); word.size() < size;) {
    word += static_cast<char>('a' + dice.roll(4));
  }
  return word;
}

}  // namespace

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

TEST_CASE("edits are as many as their definition says, up to the limit") {
  test::Dice dice(11);
  for (int round = 0; round < 2000; ++round) {
    const std::string a = of_few_letters(dice);
    const std::string b = of_few_letters(dice);
    const std::size_t limit = dice.roll(5);
    CAPTURE(a);
    CAPTURE(b);
    CHECK(edits_between(a, b, limit) ==
          std::min(edits(a, b, a.size(), b.size()), limit + 1));
  }
  CHECK(edits_between("Åsa", "åsa", 3) == 0);
  CHECK(edits_between("Ingrid", "Ingird", 3) == 1);
}

TEST_CASE("known words are found as each alone would be") {
  test::Dice dice(13);
  std::vector<std::string> words;
  for (int i = 0; i < 60; ++i) words.push_back(of_few_letters(dice) + "ö");
  const std::vector<std::string_view> views(words.begin(), words.end());
  KnownWords known(views);
  for (int round = 0; round < 300; ++round) {
    const std::string word = of_few_letters(dice);
    CAPTURE(word);
    const auto expected = similar_to(word, views, 1);
    CHECK(known.closest_to(word) ==
          (expected.empty() ? std::string_view() : expected.front()));
  }
}

TEST_CASE("proposals end when too much has been compared") {
  std::vector<std::string> words;
  for (int i = 0; i < 4000; ++i) {
    words.push_back(std::string(50, 'a') + std::to_string(i));
  }
  const std::vector<std::string_view> views(words.begin(), words.end());
  KnownWords known(views);
  CHECK(known.closest_to(words[0] + "x") == words[0]);
  for (const std::string& word : words) (void)known.closest_to(word + "y");
  CHECK(known.closest_to(words[1] + "x").empty());
  CHECK(known.closest_to(words[0] + "x") == words[0]);  // remembered
}

}  // namespace bra
