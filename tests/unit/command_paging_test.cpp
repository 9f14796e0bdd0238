// Pagers and progress: what is only done for somebody at a terminal.

#include <doctest/doctest.h>

#include "command/paging.h"
#include "command/run.h"
#include "support/memory_world.h"

namespace bra {
namespace {

constexpr std::string_view minutes =
    "---\ndatum: 2025-01-15\n---\n\n- [ ] 250115-1 Kameror\n";

test::MemoryWorld at_a_terminal() {
  test::MemoryWorld memory;
  memory.files.write("2025-01-15.md", minutes);
  memory.console.columns = 80;
  memory.environment.variables["TERM"] = "xterm";
  return memory;
}

int run(test::MemoryWorld& memory, const std::vector<std::string>& words) {
  return command::run(words, memory.world());
}

// Makes the pagers that answers are shown in available.
void bring(test::MemoryWorld& memory, const std::string& name) {
  memory.programs.known[name] = [](const auto&, auto) { return world::Ran{}; };
}

}  // namespace

TEST_CASE("an answer goes to the pager, and to the terminal without one") {
  test::MemoryWorld memory = at_a_terminal();
  CHECK(run(memory, {"actions"}) == 0);
  CHECK(memory.programs.shown.empty());
  const std::string answer = memory.console.out;
  CHECK(answer.find("Kameror") != std::string::npos);

  memory.console.out.clear();
  bring(memory, "less");
  CHECK(run(memory, {"actions"}) == 0);
  CHECK(memory.console.out.empty());
  CHECK(memory.programs.shown == answer);
}

TEST_CASE("no pager is started for whoever did not ask a question there") {
  struct {
    const char* why;
    std::vector<std::string> words;
    void (*change)(test::MemoryWorld& memory);
  } const cases[] = {
      {"--no-pager", {"actions", "--no-pager"}, [](auto&) {}},
      {"a pipe",
       {"actions"},
       [](auto& memory) { memory.console.columns.reset(); }},
      {"a dumb terminal",
       {"actions"},
       [](auto& memory) { memory.environment.variables["TERM"] = "dumb"; }},
      {"PAGER is cat",
       {"actions"},
       [](auto& memory) { memory.environment.variables["PAGER"] = "cat"; }},
      {"BRA_PAGER is empty",
       {"actions"},
       [](auto& memory) {
         memory.environment.variables["PAGER"] = "less";
         memory.environment.variables["BRA_PAGER"] = "";
       }},
      {"a file", {"actions", "-o", "a.txt"}, [](auto&) {}},
      {"check", {"check"}, [](auto&) {}},
      {"help", {"help", "actions"}, [](auto&) {}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.why);
    test::MemoryWorld memory = at_a_terminal();
    bring(memory, "less");
    one.change(memory);
    run(memory, one.words);
    CHECK(memory.programs.shown.empty());
  }
}

TEST_CASE("the manual goes to the pager") {
  test::MemoryWorld memory = at_a_terminal();
  bring(memory, "less");
  CHECK(run(memory, {"help", "periods"}) == 0);
  CHECK(memory.console.out.empty());
  CHECK(memory.programs.shown.find("Both ends") != std::string::npos);
}

TEST_CASE("a pager's words are parted by blanks, and nothing reads them") {
  test::MemoryWorld memory = at_a_terminal();
  memory.environment.variables["PAGER"] = "less";
  memory.environment.variables["BRA_PAGER"] = " most  -s $(x);y ";
  const auto pager = command::pager_for({}, memory.world());
  REQUIRE(pager);
  CHECK(pager->name == "most");
  CHECK(pager->arguments == std::vector<std::string>{"-s", "$(x);y"});
}

TEST_CASE("progress is told after a second, and taken back") {
  test::MemoryWorld memory = at_a_terminal();
  run(memory, {"actions"});
  CHECK(memory.console.err.empty());
  memory.elapsed = std::chrono::milliseconds(1500);
  for (const char* command : {"actions", "check"}) {
    CAPTURE(command);
    memory.console.err.clear();
    run(memory, {command});
    CHECK(memory.console.err.find("reading: 1 of 1\r\x1b[K") !=
          std::string::npos);
  }
  memory.console.err.clear();
  memory.console.columns.reset();
  run(memory, {"actions"});
  CHECK(memory.console.err.empty());
}

}  // namespace bra
