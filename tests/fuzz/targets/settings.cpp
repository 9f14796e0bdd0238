// Fuzzes bra.yaml and people.yaml: whatever a council's settings say, they are
// understood or told of, and minutes are read by them.

#include <memory>
#include <string>

#include "fuzz/reading.h"
#include "read/read.h"

namespace bra::fuzz {
namespace {

constexpr std::string_view minutes = R"(---
datum: 2025-03-12
närvarande: [Vera Lindskog (S), Nils Holm, polis]
---

## Lägesbild, februari

| Område | Nivå |
| ------ | ---- |
| Skola  | röd  |

## Uppföljning

| Nr       | Ärende  | Läge  | Ansvarig |
| -------- | ------- | ----- | -------- |
| 250312-1 | Kameror | pågår | Vera     |
)";

void one(std::string_view bytes) {
  const Source source{"bra.yaml", std::string(bytes)};
  Report report;
  Council council = read::read_council(source, report);
  demand_places(report, source);

  const Source register_of_people{"people.yaml", std::string(bytes)};
  Report of_people;
  std::vector<Person> people = read::read_people(register_of_people, of_people);
  demand_places(of_people, register_of_people);

  const Lexicon lexicon(council);
  std::vector<std::unique_ptr<Source>> sources;
  sources.push_back(
      std::make_unique<Source>(Source{"2025-03-12.md", std::string(minutes)}));
  Report of_minutes;
  std::vector<Meeting> meetings;
  auto meeting = read::read_meeting(*sources.front(), lexicon,
                                    Council().file_limit, of_minutes);
  demand(meeting.has_value(), "minutes are read by any settings");
  meetings.push_back(std::move(*meeting));
  read::bind(std::move(council), std::move(people), std::move(meetings),
             std::move(sources), lexicon, of_minutes);
}

bool begins_from(std::string_view file) {
  return file.ends_with("bra.yaml") || file.ends_with("people.yaml");
}

}  // namespace

extern const Target settings;
const Target settings{
    .name = "settings", .begins_from = begins_from, .one = one};

}  // namespace bra::fuzz
