// A limit that bra.yaml raises holds for whoever reads minutes again by
// themselves, too.

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "command/run.h"
#include "support/memory_world.h"
#include "support/shell_words.h"

namespace bra::command {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (; times > 0; --times) out += text;
  return out;
}

}  // namespace

TEST_CASE("minutes that bra.yaml lets be large are written as any are") {
  const std::string settings = "limits: {file: 4 MiB}\n";
  const std::string large =
      "---\ndatum: 2025-05-14\nnärvarande: [Maja Ek]\n---\n\n" +
      repeated("## A\n\n", 6'000) +
      "| Nr | Ärende | Läge |\n|-|-|-|\n"
      "| 250514-1 | Kameror | ny |\n";
  struct Command {
    std::string_view words;
    std::string_view makes;  // the file that is other than `large` then
  };
  constexpr Command commands[] = {
      {"fmt", "council/2025-05-14.md"},
      {"convert 2025-05-14", "council/2025-05-14.yaml"},
      {"publish ../ut", "ut/2025-05-14.md"}};
  for (const Command& command : commands) {
    CAPTURE(command.words);
    test::MemoryWorld world;
    world.files.files["council/bra.yaml"] = settings;
    world.files.files["council/2025-05-14.md"] = large;
    const std::string line = "-C council " + std::string(command.words);
    const int code = run(test::shell_command(line).words, world.world());
    CAPTURE(world.console.err);
    CHECK(code == 0);
    const auto made = world.files.files.find(std::string(command.makes));
    REQUIRE(made != world.files.files.end());
    CHECK(made->second != large);
  }
}

}  // namespace bra::command
