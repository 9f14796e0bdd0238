// main: binds the real world, runs, and returns the exit code.

#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "command/run.h"
#include "world/real.h"

namespace {

std::string what_escaped() {
  const std::exception_ptr escaped = std::current_exception();
  if (!escaped) return "terminated";
  try {
    std::rethrow_exception(escaped);
  } catch (const std::exception& error) {
    return error.what();
  }
}

/// Whatever escapes, from whichever thread, is a bug of ours.
[[noreturn]] void report_bug() {
  const std::string version(bra::command::version);
  bra::world::real_console()->write(
      bra::world::Stream::err,
      "bra " + version + ": this is a bug in bra, please report it with the " +
          "command you gave: " + what_escaped() + "\n");
  std::_Exit(3);
}

}  // namespace

int main(int argc, char** argv) {
  std::set_terminate(report_bug);
  bra::world::real_elapsed();
  std::vector<std::string> words;
  for (int i = 1; i < argc; ++i) words.emplace_back(argv[i]);
  const auto files = bra::world::real_files();
  const auto console = bra::world::real_console();
  const auto environment = bra::world::real_environment();
  const auto programs = bra::world::real_programs();
  // What was under way is unwound first: files that change together are put
  // back as they were.
  try {
    return bra::command::run(words,
                             {.files = *files,
                              .console = *console,
                              .environment = *environment,
                              .programs = *programs,
                              .today = bra::world::real_today(),
                              .processors = bra::world::real_processors(),
                              .parallel = bra::world::real_parallel,
                              .elapsed = bra::world::real_elapsed});
  } catch (const std::exception&) {
    report_bug();
  }
}
