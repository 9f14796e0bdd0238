// What may be typed next: from the tables of commands and options, and from
// the minutes.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "command/completing.h"
#include "command/run.h"
#include "support/memory_world.h"

namespace bra::command {
namespace {

using Words = std::vector<std::string>;

test::MemoryWorld council() {
  test::MemoryWorld memory;
  memory.environment.variables["LANG"] = "C";
  memory.files.write("bra.yaml",
                     "areas:\n- {id: skola, name: Skola och unga}\n");
  memory.files.write("2025-01-15.md", R"(---
datum: 2025-01-15
plats: Lärkan
närvarande:
  - Vera Lindskog (S), ordförande
  - Åsa Östlund, fritidschef
  - Maja Juhlin, säkerhetssamordnare
nästa möte: 2025-03-12
---

- [ ] 250115-1 Kameror vid "stationen" (ansvarig: Maja J; område: skola)
- [ ] 250115-2 $(touch x) `touch y` (ansvarig: Åsa Ö)
- [x] 250115-3 Enkät till hushållen (ansvarig: Maja J)
)");
  return memory;
}

Words values(const Words& typed, test::MemoryWorld memory = council()) {
  world::World world = memory.world();
  Words out;
  for (const Candidate& one : complete(typed, world).candidates) {
    out.push_back(one.value);
  }
  return out;
}

bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string answer(const Words& words, test::MemoryWorld memory = council()) {
  CHECK(run(words, memory.world()) == 0);
  return memory.console.out;
}

}  // namespace

TEST_CASE("what may be typed next comes from the tables") {
  CHECK(values({"dec"}) == Words{"decisions"});
  CHECK(has(values({""}), "check"));
  CHECK_FALSE(has(values({""}), "complete"));
  CHECK(values({"actions", "--ov"}) == Words{"--overdue"});
  CHECK(values({"actions", "--format", "js"}) == Words{"json", "jsonl"});
  CHECK(values({"actions", "--format=js"}) ==
        Words{"--format=json", "--format=jsonl"});
  CHECK(values({"explain", "follow-up-v"}) == Words{"follow-up-vanished"});
  CHECK(values({"actions", "--columns", "id,tit"}) == Words{"id,title"});
  CHECK(values({"completion", ""}) == Words{"bash", "zsh", "fish"});
  CHECK(has(values({"help", ""}), "periods"));
  CHECK(values({"nosuch", ""}).empty());
}

TEST_CASE("what may be typed next comes from the minutes") {
  CHECK(values({"actions", "--owner", "maj"}) == Words{"Maja Juhlin"});
  CHECK(values({"actions", "owner:maj"}) == Words{"owner:Maja Juhlin"});
  CHECK(values({"actions", "not:owner:maj"}) == Words{"not:owner:Maja Juhlin"});
  CHECK(values({"risk", "area:"}) == Words{"area:skola"});
  CHECK(values({"close", ""}) == Words{"250115-2", "250115-1"});
  CHECK(values({"approve", ""}) == Words{"2025-03-12", "2025-01-15"});
  CHECK(values({"actions", "ow"}) == Words{"owner:"});
}

TEST_CASE("case and accents do not matter unless they are typed") {
  CHECK(values({"actions", "--owner", "ASA"}) == Words{"Åsa Östlund"});
  CHECK(values({"actions", "--owner", "å"}) == Words{"Åsa Östlund"});
  CHECK(values({"actions", "--owner", "â"}).empty());
}

TEST_CASE("a word of its title finds a follow-up, if it is the only one") {
  CHECK(values({"show", "kameror"}) == Words{"250115-1"});
  CHECK(values({"actions", "--owner", "juhlin"}) == Words{"Maja Juhlin"});
  // One that is closed is found too, where no open one fits.
  CHECK(values({"show", "enkät"}) == Words{"250115-3"});
}

TEST_CASE("the shell itself knows files and folders") {
  test::MemoryWorld memory = council();
  world::World world = memory.world();
  CHECK(complete({"actions", "-o", ""}, world).paths == Paths::files);
  CHECK(complete({"-C", ""}, world).paths == Paths::folders);
  CHECK(complete({"demo", "x"}, world).paths == Paths::folders);
  CHECK(complete({"risk", ""}, world).paths == Paths::none);
}

TEST_CASE("without minutes, or with a broken line, there is little to say") {
  const test::MemoryWorld empty;
  CHECK(values({"show", ""}, empty).empty());
  CHECK(values({"actions", "--owner", ""}, empty).empty());
  CHECK(values({"-C", "/nosuch", "show", ""}).empty());
  CHECK(values({"actions", "--nosuch", "--owner", ""}).size() == 3);
  CHECK(values({"--jobs", "x", "show", ""}).empty());
  test::MemoryWorld broken = council();
  broken.files.write("bra.yaml", "areas: [\n");
  CHECK(values({"show", ""}, broken).empty());
}

TEST_CASE("bash gets words as it must have them, others with what they are") {
  CHECK(answer({"complete", "bash", "--", "9", "", "bra close "}) ==
        "250115-2  ($(touch x) touch y)\n"
        "250115-1  (Kameror vid \"stationen\")\n");
  // Menu completion puts in whatever it gets.
  CHECK(answer({"complete", "bash", "--", "37", "", "bra close "}) ==
        "250115-2\n250115-1\n");
  CHECK(answer({"complete", "bash", "--", "9", "maj",
                "bra actions owner:maj"}) == "Maja\\ Juhlin\n");
  CHECK(answer({"complete", "bash", "--", "9", "maj",
                "bra actions owner:\"maj"}) == "Maja Juhlin\n");
  CHECK(answer({"complete", "bash", "--", "9", "", "bra -o "}) == ":files\n");
  CHECK(answer({"complete", "zsh", "--", "show", "kam"}) ==
        "250115-1\tKameror vid \"stationen\"\n");
  CHECK(answer({"complete"}).empty());
  CHECK(answer({"complete", "bash", "--", "9"}).empty());
}

}  // namespace bra::command
