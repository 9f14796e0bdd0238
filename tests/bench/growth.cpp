// Twice the input, how much more time: each growing folder at so many things,
// twice and four times as many, read and answered in this process, in
// milliseconds of the processor; the least of some rounds. What is quadratic
// takes four times as long for twice as much, and is marked. Where so much is
// more than a file may hold, less is taken. That no step is counted twice is a
// test; this sees the loops that only look.
//
//   bench_growth [THINGS] [ROUNDS]

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <map>
#include <string>

#include "command/run.h"
#include "support/growing.h"
#include "support/memory_world.h"
#include "support/shell_words.h"

namespace {

using namespace bra;

double milliseconds_of(const std::string& command,
                       const std::map<std::string, std::string>& files) {
  test::MemoryWorld memory;
  for (const auto& [path, bytes] : files) {
    memory.files.files["council/" + path] = bytes;
  }
  const auto words =
      test::shell_command("-C council --today 2025-06-01 " + command).words;
  const std::clock_t before = std::clock();
  (void)command::run(words, memory.world());
  return static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
}

/// The times at so many things, twice and four times as many.
struct Times {
  int things = 0;
  std::array<double, 3> at = {};

  [[nodiscard]] double growth() const {
    return (at[2] - at[1]) / std::max(at[1] - at[0], 0.1);
  }
  // Less is told by the clock than by chance.
  [[nodiscard]] bool is_square() const { return at[2] > 5 && growth() > 3; }
  /// What is more than a file may hold is refused, and takes no time.
  [[nodiscard]] bool is_refused() const {
    return at[1] < at[0] * 0.9 || at[2] < at[1] * 0.9;
  }
};

Times times_of(const test::Growing& input, const std::string& command,
               int things, int rounds) {
  Times times{.things = things};
  for (std::size_t i = 0; i < times.at.size(); ++i) {
    const auto files = input.files(things << i);
    times.at[i] = milliseconds_of(command, files);
    for (int round = 1; round < rounds; ++round) {
      times.at[i] = std::min(times.at[i], milliseconds_of(command, files));
    }
  }
  return times;
}

}  // namespace

int main(int count, char** words) {
  const int things = count > 1 ? std::atoi(words[1]) : 1000;
  const int rounds = count > 2 ? std::atoi(words[2]) : 3;
  fmt::print("{:>5} {:>8} {:>8} {:>8} {:>6}\n", "n", "at n", "at 2 n", "at 4 n",
             "growth");
  for (const test::Growing& input : test::growing()) {
    for (const std::string& command : input.commands) {
      Times times = times_of(input, command, things, rounds);
      while (times.is_refused() && times.things > 10) {
        times = times_of(input, command, times.things / 2, rounds);
      }
      // What chance has marked is not marked twice.
      if (times.is_square()) {
        times = times_of(input, command, times.things, 3 * rounds);
      }
      fmt::print("{:5} {:8.1f} {:8.1f} {:8.1f} {:6.1f}{} {}: {}\n",
                 times.things, times.at[0], times.at[1], times.at[2],
                 times.growth(), times.is_square() ? " !!" : "   ", command,
                 input.what);
    }
  }
}
