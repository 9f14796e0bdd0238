// Reading on several threads answers what one thread does. ./dev tsan runs this
// under the thread sanitizer.

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>
#include <vector>

#include "command/run.h"
#include "support/memory_world.h"
#include "world/real.h"

namespace bra::command {
namespace {

/// Meetings of one council, some of them with something to complain of.
void add_council(test::MemoryWorld& world, const std::string& folder,
                 int meetings) {
  world.files.files[folder + "bra.yaml"] = "council: Rådet\n";
  for (int i = 0; i < meetings; ++i) {
    const int month = 1 + i % 12;
    const int day = 1 + i / 12 % 28;
    const std::string date =
        fmt::format("{}-{:02}-{:02}", 2000 + i / 336, month, day);
    world.files.files[folder + date + (i % 3 == 0 ? ".yaml" : ".md")] =
        i % 3 == 0 ? fmt::format(
                         "datum: {}\nnärvarande: [Vera Lindskog, {}]\n"
                         "uppföljning:\n  - nr: {}\n    ärende: Kameror\n",
                         date, i % 5 == 0 ? "*" : "Nils Holm", i)
                   : fmt::format(
                         "---\ndatum: {}\n---\n\n## § {} Lägesbild\n\n"
                         "| Område | Nivå |\n| - | - |\n| Skola | {} |\n\n"
                         "- [ ] Belysning {} (ansvarig: Vera L)\n",
                         date, i, i % 7 == 0 ? "lila" : "gul", i);
  }
}

std::string answer(test::MemoryWorld& world, std::vector<std::string> words,
                   unsigned threads) {
  world.console.out.clear();
  world.console.err.clear();
  world::World real = world.world();
  real.parallel = world::real_parallel;
  real.processors = threads;
  const int code = run(words, real);
  return std::to_string(code) + world.console.out + world.console.err;
}

void hold(test::MemoryWorld& world) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"check", "-O", "json"},
        {"actions", "--all", "-O", "json"},
        {"risk", "-p", "2000.."},
        {"search", "belysning", "--count"}}) {
    CAPTURE(words.front());
    const std::string one = answer(world, words, 1);
    CHECK(one.size() > 10);
    CHECK((answer(world, words, 8) == one));
  }
}

}  // namespace

TEST_CASE("one council is read by several threads as by one") {
  test::MemoryWorld world;
  add_council(world, "", 700);
  hold(world);
}

TEST_CASE("many councils are read by several threads as by one") {
  test::MemoryWorld world;
  for (int i = 0; i < 20; ++i) add_council(world, fmt::format("k{}/", i), 12);
  hold(world);
}

}  // namespace bra::command
