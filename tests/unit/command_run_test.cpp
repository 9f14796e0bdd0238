#include "command/run.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/memory_world.h"

namespace bra::command {
namespace {

using test::MemoryWorld;

constexpr std::string_view one_meeting =
    "---\n"
    "datum: 2025-01-15\n"
    "---\n"
    "\n"
    "- [ ] 250115-1 Kameror\n";

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

Ran run_in(MemoryWorld& world, std::vector<std::string> words) {
  world.console.out.clear();
  world.console.err.clear();
  const int code = run(words, world.world());
  return {code, world.console.out, world.console.err};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("what is in the way of reading is named once and never followed") {
  MemoryWorld world;
  world.files.files = {{"2025-01-15.md", std::string(one_meeting)},
                       {"2025-02-15.md", "x"},
                       {"locked/2025-03-15.md", "x"}};
  world.files.locked = {"2025-02-15.md", "locked"};
  world.files.links = {"2025-04-15.md"};
  world.files.pipes = {"2025-05-15.md"};
  const Ran ran = run_in(world, {"actions", "--count"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "1\n");
  CHECK(ran.err ==
        "2025-02-15.md:1:1: error: cannot read it: permission denied "
        "[file-unreadable]\n"
        "\n"
        "2025-05-15.md:1:1: error: cannot read it: it is not a regular file "
        "[file-unreadable]\n"
        "\n"
        "locked:1:1: error: cannot read the folder: permission denied "
        "[file-unreadable]\n");
  CHECK(run_in(world, {"actions", "--count", "--strict"}).code == 1);
}

TEST_CASE("settings that cannot be read are never taken for none") {
  MemoryWorld world;
  world.files.files = {{"bra.yaml", "language: sv\n"},
                       {"2025-01-15.md", std::string(one_meeting)}};
  world.files.locked = {"bra.yaml"};
  Ran ran = run_in(world, {"actions"});
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "bra.yaml:1:1: error: cannot read it"));

  world.files.files.erase("bra.yaml");
  world.files.locked.clear();
  world.files.links = {"bra.yaml"};
  ran = run_in(world, {"actions"});
  CHECK(ran.code == 2);
  CHECK(has(ran.err, "it is a link"));
}

TEST_CASE("an answer that cannot be written is told and is exit code 2") {
  MemoryWorld world;
  world.files.files = {{"2025-01-15.md", std::string(one_meeting)}};
  world.console.write_trouble = "the disk is full";
  Ran ran = run_in(world, {"actions"});
  CHECK(ran.code == 2);
  CHECK(ran.err == "error: cannot write the answer: the disk is full\n");

  world.console.write_trouble = {};
  world.files.write_trouble = "the disk is full";
  ran = run_in(world, {"actions", "-o", "answer.csv", "--lang", "sv"});
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(ran.err == "error: kan inte skriva answer.csv: disken är full\n");
}

TEST_CASE("an answer goes to the folder that -C names") {
  MemoryWorld world;
  world.files.files = {{"ekby/2025-01-15.md", std::string(one_meeting)}};
  CHECK(run_in(world, {"-C", "ekby", "actions", "-o", "a.csv"}).code == 0);
  CHECK(world.files.files.contains("ekby/a.csv"));
  CHECK(run_in(world, {"-C", "ekby", "actions", "-o", "/b.csv"}).code == 0);
  CHECK(world.files.files.contains("b.csv"));
}

TEST_CASE("colour is for terminals that want it, or for who asks") {
  struct Row {
    bool terminal;
    std::vector<std::pair<std::string, std::string>> environment;
    std::vector<std::string> options;
    bool colour;
  };
  const Row rows[] = {
      {true, {}, {}, true},
      {false, {}, {}, false},
      {true, {{"TERM", "dumb"}}, {}, false},
      {true, {{"NO_COLOR", "1"}}, {}, false},
      {true, {{"NO_COLOR", ""}}, {}, true},
      {false, {{"CLICOLOR_FORCE", "1"}}, {}, true},
      {true, {{"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}, {}, false},
      {true, {{"NO_COLOR", "1"}}, {"--color", "always"}, true},
      {true, {}, {"--color=never"}, false},
  };
  for (const Row& row : rows) {
    MemoryWorld world;
    world.files.files = {{"2025-01-15.md", std::string(one_meeting)}};
    if (row.terminal) world.console.columns = 80;
    for (const auto& variable : row.environment) {
      CAPTURE(variable.first);
      world.environment.variables[variable.first] = variable.second;
    }
    std::vector<std::string> words = {"actions"};
    words.insert(words.end(), row.options.begin(), row.options.end());
    CHECK(has(run_in(world, words).out, "\x1b[") == row.colour);
  }
}

TEST_CASE("a file has colour only from who asks for it, on any terminal") {
  const std::vector<std::string> commands[] = {
      {"actions", "-O", "table"},
      {"check", "-O", "full"},
      {"verify", "-O", "full"},
  };
  for (std::vector<std::string> words : commands) {
    CAPTURE(words.front());
    MemoryWorld world;
    world.files.files = {{"2025-01-15.md", std::string(one_meeting)},
                         {"approvals.tsv", "no line of a ledger\n"}};
    world.console.columns = 80;
    world.environment.variables["FORCE_COLOR"] = "1";
    words.insert(words.end(), {"-o", "answer.txt"});
    run_in(world, words);
    REQUIRE(world.files.files.contains("answer.txt"));
    CHECK_FALSE(has(world.files.files["answer.txt"], "\x1b["));
    words.insert(words.end(), {"--color", "always"});
    run_in(world, words);
    CHECK(has(world.files.files["answer.txt"], "\x1b["));
  }
}

TEST_CASE("help needs no folder to stand in") {
  MemoryWorld world;
  CHECK(run_in(world, {"-C", "gone", "help"}).code == 0);
  CHECK(run_in(world, {"-C", "gone", "--version"}).code == 0);
  CHECK(run_in(world, {"-C", "gone", "actions"}).code == 2);
}

TEST_CASE("no line of words makes bra do anything but answer or refuse") {
  const std::string words[] = {
      "",        "-",  "--", "-C",  "--=",  "=",    "actions", "help",
      "--owner", "-O", "::", "no:", "not:", "\xff", "-o"};
  MemoryWorld world;
  world.files.files = {{"2025-01-15.md", std::string(one_meeting)}};
  for (const std::string& first : words) {
    for (const std::string& second : words) {
      for (const std::string& third : words) {
        const Ran ran = run_in(world, {first, second, third});
        CAPTURE(first);
        CAPTURE(second);
        CAPTURE(third);
        CHECK((ran.code == 0 || ran.code == 2));
        CHECK((ran.code == 0) == ran.err.empty());
      }
    }
  }
}

}  // namespace
}  // namespace bra::command
