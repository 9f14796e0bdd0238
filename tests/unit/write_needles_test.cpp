#include "write/public/needles.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/dice.h"

namespace bra::write {
namespace {

std::string of_two_letters(test::Dice& dice, std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += dice.roll(2) == 0 ? 'a' : 'b';
  return text;
}

std::size_t count_of(std::string_view needle, std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(needle); at != text.npos;
       at = text.find(needle, at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("many needles are found as each alone would be") {
  test::Dice dice(7);
  for (int round = 0; round < 200; ++round) {
    Needles needles;
    std::vector<std::string> all;
    const std::size_t many = 1 + dice.roll(12);
    for (std::size_t i = 0; i < many; ++i) {
      all.push_back(of_two_letters(dice, 1 + dice.roll(6)));
      needles.add(all.back());
    }
    const std::string text = of_two_letters(dice, dice.roll(40));
    CAPTURE(text);
    const auto counts = needles.counts_in(text);
    REQUIRE(counts.size() == all.size());
    std::size_t first = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
      CAPTURE(all[i]);
      CHECK(counts[i] == count_of(all[i], text));
      if (counts[i] > 0) first = std::min(first, i);
    }
    CHECK(needles.first_in(
              text, [](std::size_t, std::size_t) { return true; }) == first);
  }
}

TEST_CASE("a needle is told only where it fits") {
  Needles needles;
  needles.add("ann");
  needles.add("anna");
  const auto ends_at = [](std::size_t wanted) {
    return [wanted](std::size_t, std::size_t end) { return end == wanted; };
  };
  CHECK(needles.first_in("anna", ends_at(3)) == 0);
  CHECK(needles.first_in("anna", ends_at(4)) == 1);
  CHECK(needles.first_in("anna", ends_at(2)) == needles.size());
  needles.add("nn");
  CHECK(needles.first_in("nnx", ends_at(2)) == 2);
}

}  // namespace bra::write
