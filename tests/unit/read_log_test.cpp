// The log of a meeting, where its words could be taken for more than they say.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"

namespace bra::read {
namespace {

/// A meeting of 12 March 2025 with this text, kept alive with its source.
struct Minutes {
  explicit Minutes(std::string_view body)
      : source{"2025-03-12.md",
               "---\ndatum: 2025-03-12\n---\n\n## Uppföljning\n\n" +
                   std::string(body)},
        lexicon(default_council()),
        meeting(*read_meeting(source, lexicon, Council().file_limit, report)) {}

  [[nodiscard]] std::vector<std::string_view> found() const {
    std::vector<std::string_view> names;
    for (const Diagnostic& diagnostic : report.all()) {
      names.push_back(diagnostic.fault->name);
    }
    return names;
  }

  Source source;
  Lexicon lexicon;
  Report report;
  Meeting meeting;
};

}  // namespace

TEST_CASE("a day that is still to come closes nothing") {
  struct Row {
    std::string_view status;
    State state;
  };
  const Row rows[] = {
      {"Klart 2025-03-12", State::done},
      {"Klart 1 mars", State::done},
      {"Klart 20 december", State::done},  // the last one
      {"Avslutas 12 mars 2025", State::closed},
      {"Klart 2025-06-01", State::unclear},
      {"Klart 1 juni", State::unclear},
      {"Avslutas 13 mars 2025", State::unclear},
      {"Utgår den 30 juni 2025", State::unclear},
      {"Pågår till 30 juni 2025", State::ongoing},
      {"Åter 14 maj", State::returns},
  };
  for (const Row& row : rows) {
    CAPTURE(row.status);
    const Minutes minutes(
        "| Ärende | Status | Ansvarig |\n| --- | --- | --- |\n| Kameror | " +
        std::string(row.status) + " | Nils Holm |\n");
    REQUIRE(minutes.meeting.entries.size() == 1);
    CHECK(minutes.meeting.entries[0].state == row.state);
  }
}

TEST_CASE("of two columns for one fact the one with its own name is read") {
  struct Row {
    std::string_view header, title, kept;
  };
  const Row rows[] = {
      {"| Ärende | Åtgärd | Status |", "ett", "två"},
      {"| Åtgärd | Ärende | Status |", "två", "ett"},
      {"| Åtgärd | Uppgift | Status |", "ett", "två"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.header);
    const Minutes minutes(std::string(row.header) +
                          "\n| --- | --- | --- |\n| ett | två | pågår |\n");
    REQUIRE(minutes.meeting.entries.size() == 1);
    const Entry& entry = minutes.meeting.entries[0];
    CHECK(entry.title.text == row.title);
    REQUIRE(entry.extras.size() == 1);
    CHECK(entry.extras[0].value.text == row.kept);
    CHECK(minutes.found() == std::vector<std::string_view>{"column-unknown"});
  }
}

TEST_CASE("owners may stand in two columns") {
  const Minutes minutes(
      "| Ärende | Ansvarig | Handläggare |\n| --- | --- | --- |\n"
      "| Kameror | Nils Holm | Maja Juhlin |\n");
  REQUIRE(minutes.meeting.entries.size() == 1);
  CHECK(minutes.meeting.entries[0].owners.size() == 2);
  CHECK(minutes.found().empty());
}

}  // namespace bra::read
