// No answer takes the place of minutes, however long they are.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "command/run.h"
#include "support/memory_world.h"

namespace bra::test {

TEST_CASE("minutes that are longer than most are known as minutes") {
  for (const std::size_t length : {std::size_t{10}, std::size_t{3} << 20}) {
    CAPTURE(length);
    const std::string minutes =
        "---\ndatum: 2025-03-12\n---\n\n## § 1 Kameror\n\n" +
        std::string(length, 'a') + "\n";
    MemoryWorld memory;
    memory.files.files["bra.yaml"] =
        "council: Rådet\nlimits: {file: 4 MiB}\nminutes: minutes/\n";
    memory.files.files["minutes/2025-01-10.md"] =
        "---\ndatum: 2025-01-10\n---\n";
    memory.files.files["lang.md"] = minutes;
    auto world = memory.world();
    const std::vector<std::string> words = {"risk", "-O", "md", "-o",
                                            "lang.md"};
    CHECK(command::run(words, world) == 2);
    CHECK(memory.files.files["lang.md"] == minutes);
    CHECK(memory.console.err.find("holds minutes") != std::string::npos);
  }
}

}  // namespace bra::test
