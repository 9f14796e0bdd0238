#include "write/public/needles.h"

#include <doctest/doctest.h>

#include <algorithm>
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
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const std::string& needle) {
          return text.find(needle) != text.npos;
        });
    const auto first = static_cast<std::size_t>(found - all.begin());
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
