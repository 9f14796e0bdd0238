// Fuzzes what people ask: each line is a word of the command line. Words are
// understood or refused, and a period begins before it ends.

#include <string>
#include <vector>

#include "command/speaking.h"
#include "fuzz/reading.h"
#include "query/period.h"
#include "support/watched_run.h"

namespace bra::fuzz {
namespace {

constexpr std::string_view minutes = R"(---
datum: 2025-03-12
närvarande: [Vera Lindskog (S), Nils Holm (M)]
---

## Uppföljning

| Nr       | Ärende  | Läge  | Ansvarig      |
| -------- | ------- | ----- | ------------- |
| 250312-1 | Kameror | pågår | Vera Lindskog |
)";

void demand_period(std::string_view word) {
  static const query::Vocabulary words = command::vocabulary_of_languages();
  const Source line{"command line", std::string(word)};
  Report report;
  const auto when = query::read_when(span_of(line, line.text), words,
                                     *Day::of(2025, 6, 1), report);
  demand_places(report, line);
  demand(when || !report.empty(), "what is no time is refused");
  if (!when || !when->days.first || !when->days.last) return;
  demand(*when->days.first <= *when->days.last, "a period begins and ends");
}

bool is_writing(std::string_view word) {
  // Where it would write to is memory, but these make files as they please.
  for (const std::string_view name : {"-o", "--output", "--write-baseline"}) {
    if (word.starts_with(name)) return true;
  }
  return false;
}

void one(std::string_view bytes) {
  std::vector<std::string> words;
  bool writes = false;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    // No operating system can pass on a NUL.
    const std::string_view line = bytes.substr(0, end);
    words.emplace_back(line.substr(0, line.find('\0')));
    writes = writes || is_writing(words.back());
    demand_period(words.back());
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  if (words.empty() || writes) return;
  test::MemoryWorld world;
  world.files.files["2025-03-12.md"] = minutes;
  // Which format was asked for is in the words; what all of them promise is
  // held by the strictest that has no shape of its own.
  test::watched_run(world, words, "diff");
}

bool begins_from(std::string_view file) { return file == "console"; }

}  // namespace

extern const Target questions;
const Target questions{
    .name = "questions", .begins_from = begins_from, .one = one};

}  // namespace bra::fuzz
