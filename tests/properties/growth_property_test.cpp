// Nothing is quadratic: twice as much to read takes at most twice the steps,
// for every command, whatever there is much of.

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "command/run.h"
#include "support/growing.h"
#include "support/memory_world.h"
#include "support/shell_words.h"
#include "support/steps.h"

namespace bra::test {
namespace {

Steps steps_of(const std::string& command,
               const std::map<std::string, std::string>& files) {
  MemoryWorld memory;
  // In a folder of its own, since a public copy stands beside the minutes.
  for (const auto& [path, bytes] : files) {
    memory.files.files["council/" + path] = bytes;
  }
  const auto words =
      shell_command("-C council --today 2025-06-01 " + command).words;
  const Steps before = steps_so_far();
  const int code = command::run(words, memory.world());
  const Steps after = steps_so_far();
  INFO(memory.console.err);
  CHECK(code <= 1);
  return {after.requests - before.requests, after.bytes - before.bytes};
}

/// How many times more the second half of the way took than the first, which
/// is half as long: 2 where each thing takes the same, 4 where each pair does.
double growth(std::uint64_t once, std::uint64_t twice,
              std::uint64_t four_times) {
  return static_cast<double>(four_times - twice) /
         static_cast<double>(twice - once);
}

}  // namespace

TEST_CASE("twice the input takes at most twice the steps") {
  constexpr int n = 60;
  // Lists grow by doubling, and sorting takes a little more than its share.
  constexpr double most = 2.4;
  if (!are_steps_counted()) return;
  REQUIRE(steps_so_far().requests > 0);
  // What is learned once is nobody's.
  static_cast<void>(steps_of("check", growing().front().files(1)));
  for (const Growing& input : growing()) {
    const auto once = input.files(n);
    const auto twice = input.files(2 * n);
    const auto four_times = input.files(4 * n);
    for (const std::string& command : input.commands) {
      CAPTURE(input.what);
      CAPTURE(command);
      const Steps a = steps_of(command, once);
      const Steps b = steps_of(command, twice);
      const Steps c = steps_of(command, four_times);
      CHECK(growth(a.requests, b.requests, c.requests) < most);
      CHECK(growth(a.bytes, b.bytes, c.bytes) < most);
    }
  }
}

}  // namespace bra::test
