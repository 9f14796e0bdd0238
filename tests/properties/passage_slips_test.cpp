// What stands in a passage is never in the public copy, whatever one slip of
// the hand has done to the marks around it: it is withheld, or nothing is
// written at all.
//
// Runs some hundred slips; BRA_MUTANTS=100000 runs as many as it says.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "command/run.h"
#include "support/dice.h"
#include "support/memory_world.h"
#include "support/slips.h"

namespace bra::test {
namespace {

constexpr std::string_view minutes =
    "---\n"
    "datum: 2025-03-12\n"
    "närvarande:\n"
    "  - Vera Lind, ordförande\n"
    "---\n"
    "\n"
    "## § 1 Lägesbild\n"
    "\n"
    "Rådet går igenom läget.\n"
    "\n"
    "::: internt OSL 18:1\n"
    "Kvastmånen bevakas av gryningsfolk.\n"
    "\n"
    "- Rönnfågeln bokförs i hemlighet.\n"
    ":::\n"
    "\n"
    "**Beslut:** Rådet tackar för informationen.\n"
    "\n"
    "## § 2 Övrigt\n"
    "\n"
    "::: sekretess\n"
    "Dimstegen vilar tills vidare.\n"
    ":::\n"
    "\n"
    "Mötet avslutas.\n";

/// Two of each line: a slip changes one of them at most.
constexpr std::string_view secrets[] = {"Kvastmånen", "gryningsfolk",
                                        "Rönnfågeln", "bokförs",
                                        "Dimstegen",  "tills vidare"};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::vector<std::string_view> marks_of(std::string_view text) {
  std::vector<std::string_view> marks;
  for (const std::string_view line : lines_of(text)) {
    if (line.starts_with(":::")) marks.push_back(line);
  }
  return marks;
}

/// Whether the marks are whole and the word stands outside them: somebody has
/// moved the line, or a mark, and nobody can know.
bool is_moved_out(std::string_view text, std::string_view word) {
  if (marks_of(text) != marks_of(minutes)) return false;
  bool inside = false;
  for (const std::string_view line : lines_of(text)) {
    if (line.starts_with(":::")) inside = line != ":::";
    if (line.find(word) != line.npos && !inside) return true;
  }
  return false;
}

struct Published {
  /// Empty if nothing was written.
  std::string copy;
  std::string said;
};

MemoryWorld world_with(const std::string& text) {
  MemoryWorld memory;
  memory.files.files["council/2025-03-12.md"] = text;
  memory.environment.variables["LANG"] = "en";
  return memory;
}

Published published(const std::string& text) {
  MemoryWorld memory = world_with(text);
  const std::string words[] = {"-C", "council", "publish", "/new"};
  static_cast<void>(command::run(words, memory.world()));
  const auto copy = memory.files.files.find("new/2025-03-12.md");
  const bool written = copy != memory.files.files.end();
  return {written ? copy->second : std::string(), memory.console.err};
}

std::string checked(const std::string& text) {
  MemoryWorld memory = world_with(text);
  const std::string words[] = {"-C", "council", "check"};
  static_cast<void>(command::run(words, memory.world()));
  return memory.console.out + memory.console.err;
}

}  // namespace

TEST_CASE("no slip of the hand brings a passage into the public copy") {
  const std::string good(minutes);
  REQUIRE(published(good).copy.find("Rådet tackar") != std::string::npos);
  const std::size_t slips = slips_wanted(500);
  Dice dice(slips);
  std::size_t written = 0;
  for (std::size_t i = 0; i < slips; ++i) {
    const std::string text = slipped(good, dice);
    const std::string copy = published(text).copy;
    if (!copy.empty()) ++written;
    for (const std::string_view secret : secrets) {
      if (copy.find(secret) == copy.npos || is_moved_out(text, secret)) {
        continue;
      }
      CAPTURE(text);
      CHECK_MESSAGE(false, "in the public copy: ", std::string(secret));
    }
  }
  CHECK(written > slips / 4);
}

TEST_CASE("what keeps the marks of a passage from being published is checked") {
  const std::string good(minutes);
  const std::size_t slips = slips_wanted(300);
  Dice dice(slips);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < slips; ++i) {
    const std::string text = slipped(good, dice);
    const std::string said = published(text).said;
    for (const char* rule : {"[internal-unmarked]", "[mark-unclosed]"}) {
      if (said.find(rule) == said.npos) continue;
      ++refused;
      CAPTURE(text);
      CHECK(checked(text).find(rule) != std::string::npos);
    }
  }
  CHECK(refused > 0);
}

}  // namespace bra::test
