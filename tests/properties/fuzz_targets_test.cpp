// What fuzzing once found stays mended, and each target keeps its promises for
// some thousand slips and blows at what the pages hold: the fuzzer's shorter
// sister, for machines without it.
//
// BRA_BLOWS=100000 strikes each target so many times.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "fuzz/target.h"
#include "support/dice.h"
#include "support/hostile.h"
#include "support/page.h"
#include "support/shell_words.h"
#include "support/source_tree.h"

namespace bra::fuzz {
namespace {

using test::Dice;

/// What a promise that was broken says; empty if none was.
std::string broken_by(const Target& target, std::string_view bytes) {
  try {
    target.one(bytes);
    return {};
  } catch (const std::exception& broken) {
    return broken.what();
  }
}

std::vector<std::string> beginnings_of(const Target& target) {
  std::vector<std::string> beginnings;
  for (const auto& [name, bytes] : test::all_inputs()) {
    if (target.begins_from(name)) beginnings.push_back(bytes);
  }
  if (target.begins_from("console")) {
    beginnings = {"actions\nowner:vera\n-p\n2025-Q1",
                  "risk\n--month\nmars 2025", "show\n250312-1",
                  "search\nkameror\nnot:state:klar",
                  "people\n--sort\nname-\n-O\njson"};
  }
  for (const std::string& text : test::hostile_texts()) {
    beginnings.push_back(text);
  }
  return beginnings;
}

/// A few bytes dropped, doubled, moved, or struck in from elsewhere.
std::string struck(std::string text, const std::vector<std::string>& others,
                   Dice& dice) {
  for (std::size_t blows = 1 + dice.roll(4); blows > 0; --blows) {
    const std::size_t at = dice.roll(text.size() + 1);
    const std::size_t size = dice.roll(12);
    const std::string& other = others[dice.roll(others.size())];
    switch (dice.roll(5)) {
      case 0:
        text.erase(at, size);
        break;
      case 1:
        text.insert(at, text.substr(at, size));
        break;
      case 2:
        if (!other.empty()) {
          text.insert(at, other.substr(dice.roll(other.size()), size * 4));
        }
        break;
      case 3:
        text.insert(at, 1, static_cast<char>(dice.roll(256)));
        break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(dice.roll(256));
    }
  }
  return text;
}

std::size_t how_many(const Target& target) {
  const char* const wanted = std::getenv("BRA_BLOWS");
  if (wanted != nullptr) return std::strtoul(wanted, nullptr, 10);
  // It runs bra some thirty times for each.
  constexpr std::size_t few = 60;
  constexpr std::size_t many = 1500;
  return target.name == "everything" || target.name == "questions" ? few : many;
}

}  // namespace

TEST_CASE("what the fuzzer has found stays mended") {
  for (const Target* target : targets) {
    const std::string folder = "tests/fuzz/corpus/" + std::string(target->name);
    const std::vector<std::string> files = test::files_below(folder);
    CAPTURE(folder);
    CHECK_FALSE(files.empty());
    for (const std::string& file : files) {
      CAPTURE(file);
      CHECK(broken_by(*target, test::text_of(file)) == "");
    }
  }
}

TEST_CASE("each target keeps its promises under blows at what the pages hold") {
  for (const Target* target : targets) {
    CAPTURE(target->name);
    const std::vector<std::string> beginnings = beginnings_of(*target);
    Dice dice(how_many(*target));
    std::size_t left = how_many(*target);
    for (std::size_t i = 0; left > 0; ++i, --left) {
      const std::string bytes =
          struck(beginnings[i % beginnings.size()], beginnings, dice);
      const std::string broken = broken_by(*target, bytes);
      CAPTURE(bytes);
      CHECK(broken == "");
      if (!broken.empty()) break;  // one is enough to look at
    }
  }
}

}  // namespace bra::fuzz
