// Fuzzes front matter, and YAML minutes: the bytes are both. Reading ends, its
// findings are in the file, and it says the same twice.

#include <optional>
#include <string>

#include "fuzz/reading.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/default_lexicon.h"

namespace bra::fuzz {
namespace {

std::string read_once(const Source& source) {
  Report report;
  const std::optional<Meeting> meeting = read::read_meeting(
      source, test::default_lexicon(), Council().file_limit, report);
  demand_places(report, source);
  demand(meeting || !report.empty(), "what is not read is told of");
  return meeting ? facts_of(*meeting) : std::string();
}

void read(const Source& source) {
  demand(read_once(source) == read_once(source), "reading twice is the same");
}

void one(std::string_view bytes) {
  read({"2025-05-14.yaml", std::string(bytes)});
  read({"2025-05-14.md", "---\n" + std::string(bytes) + "\n---\n"});
}

}  // namespace

extern const Target front_matter;
const Target front_matter{
    .name = "front_matter", .begins_from = is_minutes, .one = one};

}  // namespace bra::fuzz
