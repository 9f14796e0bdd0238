// Twice the input, how much more time: each growing folder at so many things,
// twice and four times as many, read and answered in this process, in
// milliseconds of the processor; the least of some rounds. What is quadratic
// takes four times as long for twice as much, and is marked. That no step is
// counted twice is a test; this sees the loops that only look.
//
//   bench_growth [THINGS] [ROUNDS]

#include <fmt/format.h>

#include <algorithm>
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

}  // namespace

int main(int count, char** words) {
  const int things = count > 1 ? std::atoi(words[1]) : 1000;
  const int rounds = count > 2 ? std::atoi(words[2]) : 3;
  // Less is told by the clock than by chance.
  constexpr double least = 5;
  constexpr double marked = 3;
  fmt::print("{:>8} {:>8} {:>8} {:>6}\n", "n", "2 n", "4 n", "growth");
  for (const test::Growing& input : test::growing()) {
    for (const std::string& command : input.commands) {
      double times[3] = {};
      for (int i = 0; i < 3; ++i) {
        const auto files = input.files(things << i);
        times[i] = milliseconds_of(command, files);
        for (int round = 1; round < rounds; ++round) {
          times[i] = std::min(times[i], milliseconds_of(command, files));
        }
      }
      const double growth =
          (times[2] - times[1]) / std::max(times[1] - times[0], 0.1);
      const bool is_square = times[2] > least && growth > marked;
      fmt::print("{:8.1f} {:8.1f} {:8.1f} {:6.1f}{} {}: {}\n", times[0],
                 times[1], times[2], growth, is_square ? " !!" : "   ", command,
                 input.what);
    }
  }
}
