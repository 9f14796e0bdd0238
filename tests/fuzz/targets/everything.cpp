// Fuzzes the whole of bra: the bytes are minutes, of which questions are asked,
// in one format after the other; they are checked by every rule, tidied and
// read again. Asking changes nothing, tidying twice is tidying once. Which
// questions and formats is the bytes' own choice: four times as many inputs
// find more than every question of each.

#include <string>
#include <vector>

#include "fuzz/target.h"
#include "support/watched_run.h"

namespace bra::fuzz {
namespace {

using test::MemoryWorld;

constexpr std::string_view settings = R"(name: Rådet
language: sv
rules:
  contact-detail: warning
)";

constexpr std::string_view earlier = R"(---
datum: 2025-03-12
närvarande:
  - Vera Lindskog (S), ordförande
  - Torsten Nyberg, polis
---

## § 1 Lägesbild, februari

| Område          | Nivå |
| --------------- | ---- |
| Skola och unga  | gul  |

## § 2 Uppföljning

| Nr       | Ärende              | Läge | Ansvarig  |
| -------- | ------------------- | ---- | --------- |
| 250312-1 | Kameror             | ny   | Torsten N |
| 250312-2 | Lokal överenskommelse | pågår | Vera L |
)";

bool is_markdown(std::string_view bytes) {
  return bytes.starts_with("---") || bytes.starts_with("#");
}

/// A number that the bytes decide, so that a find can be repeated.
std::size_t turn_of(std::string_view bytes) {
  std::size_t turn = 0;
  for (const char c : bytes) turn = turn * 31 + static_cast<unsigned char>(c);
  return turn;
}

void ask(MemoryWorld& world, std::size_t turn) {
  const auto next = [&turn](const std::vector<std::string>& formats) {
    return formats[turn++ % formats.size()];
  };
  using Words = std::vector<std::string>;
  const std::vector<Words> lists = {
      {"actions", "--all"}, {"risk", "-p", "2024..2026"},
      {"meetings"},         {"decisions"},
      {"measures"},         {"figures"},
      {"people"},           {"attendance"},
      {"search", "a"}};
  const std::vector<Words> pages = {
      {"show", "2025-05-14"}, {"show", "250312-1"}, {"stats"}};
  for (std::size_t i = turn % 4; i < lists.size(); i += 4) {
    test::watched_run(world, lists[i], next(test::formats_of_lists()));
  }
  test::watched_run(world, pages[turn % pages.size()],
                    next(test::formats_of_pages()));
  test::watched_run(world, {"check"}, next(test::formats_of_findings()));
  test::watched_run(world, {"check", "--diff"}, "diff");
}

void one(std::string_view bytes) {
  const std::string name =
      is_markdown(bytes) ? "2025-05-14.md" : "2025-05-14.yaml";
  MemoryWorld world;
  world.files.files = {{"bra.yaml", std::string(settings)},
                       {"2025-03-12.md", std::string(earlier)},
                       {name, std::string(bytes)}};
  const auto before = world.files.files;
  ask(world, turn_of(bytes));
  demand(world.files.files == before, "asking changes nothing");

  test::watched_run(world, {"fmt"}, "");
  const auto tidy = world.files.files;
  test::watched_run(world, {"fmt"}, "");
  demand(world.files.files == tidy, "tidying twice is tidying once");
  if (tidy != before) ask(world, turn_of(bytes));
}

}  // namespace

extern const Target everything;
const Target everything{
    .name = "everything", .begins_from = is_minutes, .one = one};

}  // namespace bra::fuzz
