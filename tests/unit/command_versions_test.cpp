// Versions that git has more of than are held at a time.

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>

#include "command/run.h"
#include "model/approval.h"
#include "support/memory_git.h"
#include "support/memory_world.h"

namespace bra::command {
namespace {

constexpr std::string_view file = "2025-01-15.md";

std::string version_of(int number) {
  std::string text =
      fmt::format("---\ndatum: 2025-01-15\n---\n\nVersion {}.\n\n", number);
  while (text.size() < 900'000) text += std::string(60'000, 'x') + "\n\n";
  return text;
}

}  // namespace

TEST_CASE("the version that was approved is found behind 64 MiB of others") {
  test::MemoryWorld memory;
  test::Revisions revisions;
  for (int i = 0; i < 80; ++i) {
    revisions[fmt::format("v{:02}", i)][std::string(file)] = version_of(i);
  }
  memory.files.files = {
      {".git/HEAD", ""},
      {"bra.yaml", "council: Rådet\n"},
      {std::string(file), version_of(79)},
      {"approvals.tsv",
       line_of({.number = 1,
                .day = *Day::of(2025, 1, 20),
                .event = LedgerEvent::approved,
                .file = std::string(file),
                .digest = digest_of_minutes(file, version_of(0)),
                .who = "Vera Lindskog",
                .remark = {},
                .previous = std::string(no_previous),
                .span = {}}) +
           '\n'}};
  memory.programs.known["git"] = test::memory_git(revisions);
  const std::string words[] = {"verify"};
  CHECK(run(words, memory.world()) == 1);
  CHECK(memory.console.out.find("it was approved as \"Version 0.\"") !=
        std::string::npos);
}

}  // namespace bra::command
