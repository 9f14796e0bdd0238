#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>

#include "support/temporary_folder.h"
#include "world/real.h"

using namespace bra;
using world::Ending;

namespace {

world::Ran run(const world::Program& program, std::string_view input = {},
               const world::Bounds& bounds = {}) {
  return world::real_programs()->run(program, input, bounds);
}

}  // namespace

TEST_CASE("a program is given its words as they are, whatever they hold") {
  const auto ran =
      run({.name = "printf",
           .arguments = {"%s|", "$(id)", "a b", "`x`", ";", "--help", ""}});
  CHECK(ran.is_well());
  CHECK(ran.out == "$(id)|a b|`x`|;|--help||");
}

TEST_CASE("a program has no environment but what it is given") {
  const auto ran = run({.name = "env", .environment = {"LC_ALL=C"}});
  CHECK(ran.is_well());
  CHECK(ran.out == "LC_ALL=C\n");
}

TEST_CASE("what a program reads and writes may be larger than a pipe") {
  const std::string much(300000, 'x');
  const auto ran = run({.name = "cat"}, much);
  CHECK(ran.is_well());
  CHECK(ran.out == much);
}

TEST_CASE("a program that does not read its input does not hang us") {
  CHECK(run({.name = "true"}, std::string(300000, 'x')).is_well());
}

TEST_CASE("a program that is not there is a state") {
  CHECK(run({.name = "no-such-program"}).ending == Ending::absent);
  CHECK(run({.name = "/etc/passwd"}).ending == Ending::absent);
}

TEST_CASE("a program's exit code and complaints are kept") {
  const auto ran = run({.name = "cat", .arguments = {"/no/such/file"}});
  CHECK(ran.ending == Ending::exited);
  CHECK(ran.code == 1);
  CHECK(ran.err.find("/no/such/file") != std::string::npos);
  CHECK_FALSE(ran.is_well());
}

TEST_CASE("a program that says too much is ended") {
  const auto ran = run({.name = "yes"}, {}, {.output = 1000});
  CHECK(ran.ending == Ending::too_much);
  CHECK(ran.out.size() == 1001);
}

TEST_CASE("a program that takes too long is ended") {
  const auto before = std::chrono::steady_clock::now();
  const auto ran = run({.name = "sleep", .arguments = {"20"}}, {},
                       {.time = std::chrono::milliseconds(50)});
  CHECK(ran.ending == Ending::too_long);
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(10));
}

TEST_CASE("no program is looked for in a folder that is not absolute") {
  const test::TemporaryFolder folder;
  std::filesystem::copy_file("/bin/true", folder.path("planted"));
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", folder.path().c_str(), 1);
  const auto absolute = run({.name = "planted"});
  ::setenv("PATH", std::filesystem::relative(folder.path()).c_str(), 1);
  const auto relative = run({.name = "planted"});
  ::setenv("PATH", path.c_str(), 1);
  CHECK(absolute.is_well());
  CHECK(relative.ending == Ending::absent);
}
