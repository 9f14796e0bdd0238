// Follow-ups: who has them, where they stand, and whether they move.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

/// Minutes with more columns: Ärende, Status, Ansvarig, Senast; the header is
/// line 4, the first row line 6.
std::string wide(std::string_view day, std::string_view rows) {
  return minutes(day, "| Ärende | Status | Ansvarig | Senast |\n|-|-|-|-|\n" +
                          std::string(rows));
}

const std::string people = R"(- {name: Vera Lindskog}
- {name: Maja Juhlin}
- {name: Polismyndigheten, kind: organisation, aliases: [polisen]}
)";

}  // namespace

TEST_CASE("an open follow-up has an owner") {
  const auto row = [](std::string_view cells) {
    return Folder{{"people.yaml", people},
                  {"2025-01-15.md", log("2025-01-15", cells)}};
  };
  hold("follow-up-without-owner",
       {
           {"an empty cell", row("| 250115-1 | Kameror | ny | |\n"),
            "2025-01-15 6:14 warning"},
           {"a dash", row("| 250115-1 | Kameror | ny | – |\n"),
            "2025-01-15 6:14 warning"},
           {"unclear is open", row("| 250115-1 | Kameror | snart | |\n"),
            "2025-01-15 6:14 warning"},
           {"a task line",
            {{"2025-01-15.md",
              minutes("2025-01-15",
                      "- [ ] 250115-1 Kameror (senast: 2025-06-30)\n")}},
            "2025-01-15 4:16 warning"},
           {"a list in YAML",
            {{"2025-01-15.yaml",
              "datum: 2025-01-15\nuppföljning:\n"
              "  - {nr: 250115-1, ärende: Kameror, ansvarig: []}\n"}},
            "2025-01-15 3:28 warning"},
           {"closed it needs none", row("| 250115-1 | Kameror | klar | |\n"),
            ""},
           {"a ticked task line",
            {{"2025-01-15.md",
              minutes("2025-01-15", "- [x] 250115-1 Kameror\n")}},
            ""},
           {"a body", row("| 250115-1 | Kameror | ny | polisen |\n"), ""},
           {"somebody unknown: owner-unknown",
            row("| 250115-1 | Kameror | ny | Toresten |\n"), ""},
           {"an earlier owner holds",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | ny | Vera |\n")},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-1 | Kameror | pågår | |\n")}},
            ""},
           {"until a dash takes it away",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | ny | Vera |\n")},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-1 | Kameror | pågår | – |\n")}},
            "2025-03-12 6:14 warning"},
           {"it got one later",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | ny | |\n")},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-1 | Kameror | pågår | Vera |\n")}},
            ""},
           {"told once, at the latest row",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | ny | |\n")},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-1 | Kameror | pågår | |\n")}},
            "2025-03-12 6:14 warning"},
           {"a measure is no follow-up",
            {{"2025-01-15.md",
              minutes("2025-01-15",
                      "| Insats | Aktör |\n|-|-|\n| Fotboll | |\n")}},
            ""},
       });
}

TEST_CASE("an open follow-up has a number") {
  const auto rows = [](std::string_view cells) {
    return Folder{{"2025-01-15.md", log("2025-01-15", cells)}};
  };
  hold(
      "follow-up-without-number",
      {
          {"none", rows("| | Kameror | ny | Vera |\n"), "2025-01-15 6:5 note"},
          {"a dash", rows("| – | Kameror | ny | Vera |\n"),
           "2025-01-15 6:7 note"},
          {"closed it needs none", rows("| | Kameror | klar | Vera |\n"), ""},
          {"a number of the council's own",
           rows("| 7/2025 | Kameror | ny | Vera |\n"), ""},
          {"it has one", rows("| 250115-1 | Kameror | ny | Vera |\n"), ""},
          {"it got one later",
           {{"2025-01-15.md", log("2025-01-15", "| | Kameror | ny | Vera |\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| 250115-1 | Kameror | pågår | Vera |\n")}},
           ""},
          {"a later row without its number has it all the same",
           {{"2025-01-15.md",
             log("2025-01-15", "| 250115-1 | Kameror | ny | Vera |\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| | Kameror | pågår | Vera |\n")}},
           ""},
      });
}

TEST_CASE("the number proposed is the next that day, each of its own") {
  const std::string told =
      told_of("follow-up-without-number",
              {{"2025-01-15.md", log("2025-01-15",
                                     "| 250115-2 | Strategi | ny | |\n"
                                     "| | Kameror | ny | |\n"
                                     "| | Belysning | ny | |\n")}});
  CHECK(told.find("write 250115-3 in the column for numbers") !=
        std::string::npos);
  CHECK(told.find("write 250115-4 in the column for numbers") !=
        std::string::npos);
}

TEST_CASE("a later row says where its follow-up stands") {
  const auto then = [](std::string_view row) {
    return Folder{{"2025-01-15.md",
                   log("2025-01-15", "| 250115-1 | Kameror | | Vera |\n")},
                  {"2025-03-12.md", log("2025-03-12", row)}};
  };
  hold("status-missing",
       {
           {"nothing", then("| 250115-1 | Kameror | | Vera |\n"),
            "2025-03-12 6:14 warning"},
           {"a dash", then("| 250115-1 | Kameror | – | Vera |\n"),
            "2025-03-12 6:14 warning"},
           {"neither number nor title is needed to know it",
            then("| 250115-1 | | | Vera |\n"), "2025-03-12 6:3 warning"},
           {"something", then("| 250115-1 | Kameror | pågår | Vera |\n"), ""},
           {"something unclear: status-unclear",
            then("| 250115-1 | Kameror | snart | Vera |\n"), ""},
           {"it is new there", then("| 250312-1 | Belysning | | Vera |\n"), ""},
           {"an empty box says that it goes on",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | | Vera |\n")},
             {"2025-03-12.md",
              minutes("2025-03-12", "- [ ] 250115-1 Kameror\n")}},
            ""},
           {"no column for it at all",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | | Vera |\n")},
             {"2025-03-12.md", minutes("2025-03-12",
                                       "| Nr | Ärende | Ansvarig |\n|-|-|-|\n"
                                       "| 250115-1 | Kameror | Vera |\n")}},
            "2025-03-12 6:14 warning"},
           {"the status says it where the state is empty",
            {{"2025-01-15.md", wide("2025-01-15", "| Kameror | | Vera | |\n")},
             {"2025-03-12.md", minutes("2025-03-12",
                                       "| Ärende | Läge | Status |\n|-|-|-|\n"
                                       "| Kameror | | Pågår |\n")}},
            ""},
           {"carried in from before the folder it is new here",
            {{"2025-01-15.md",
              log("2025-01-15", "| 241204-1 | Kameror | | Vera |\n")}},
            ""},
       });
}

TEST_CASE("nothing is due before it is opened") {
  const auto due = [](std::string_view number, std::string_view day) {
    return Folder{
        {"2025-01-22.md",
         minutes("2025-01-22", "- [ ] " + std::string(number) +
                                   "Kameror (ansvarig: Vera; senast: " +
                                   std::string(day) + ")\n")}};
  };
  hold("follow-up-due-before-opened",
       {
           {"the year before", due("250122-1 ", "2024-05-31"),
            "2025-01-22 4:49 warning"},
           {"the day before", due("250122-1 ", "2025-01-21"),
            "2025-01-22 4:49 warning"},
           {"the day itself", due("250122-1 ", "2025-01-22"), ""},
           {"the day after", due("250122-1 ", "2025-01-23"), ""},
           {"new and without a number", due("", "2024-05-31"),
            "2025-01-22 4:40 warning"},
           {"older than the folder, and only late",
            due("241204-1 ", "2025-01-10"), ""},
           {"older than the folder and mistyped",
            due("241204-1 ", "2024-01-10"), "2025-01-22 4:49 warning"},
           {"without a number it was already under way: late, not mistyped",
            {{"2025-01-22.md",
              wide("2025-01-22", "| Kameror | Pågår | Vera | 2024-12-31 |\n")}},
            ""},
           {"repeated it is told once",
            {{"2025-01-22.md",
              wide("2025-01-22", "| Kameror | Ny | Vera | 2024-05-31 |\n")},
             {"2025-03-12.md",
              wide("2025-03-12", "| Kameror | Pågår | Vera | 2024-05-31 |\n")}},
            "2025-01-22 6:25 warning"},
           {"moved to a day that is past, but not before its opening",
            {{"2025-01-22.md",
              wide("2025-01-22", "| Kameror | Ny | Vera | 2025-05-31 |\n")},
             {"2025-03-12.md",
              wide("2025-03-12", "| Kameror | Pågår | Vera | 2025-03-01 |\n")}},
            ""},
       });
  hold("follow-up-overdue",
       {
           {"a mistyped day is no delay", due("250122-1 ", "2024-05-31"), ""},
           {"a delay", due("250122-1 ", "2025-05-31"),
            "2025-01-22 4:49 warning"},
           {"the day itself is in time", due("250122-1 ", "2025-06-01"), ""},
           {"late before the folder begins",
            {{"2025-01-22.md",
              wide("2025-01-22", "| Kameror | Pågår | Vera | 2024-12-31 |\n")}},
            "2025-01-22 6:28 warning"},
       });
}

TEST_CASE("an owner who was away is told") {
  const auto with = [](std::string_view lists, std::string_view row) {
    return Folder{{"people.yaml", people},
                  {"2025-01-15.md",
                   "---\ndatum: 2025-01-15\n" + std::string(lists) + "\n---\n" +
                       "| Nr | Ärende | Läge | Ansvarig |\n|-|-|-|-|\n" +
                       std::string(row)}};
  };
  const std::string row = "| 250115-1 | Kameror | ny | Maja J |\n";
  hold("owner-absent",
       {
           {"excused", with("förhinder: [Maja Juhlin]", row),
            "2025-01-15 7:29 note"},
           {"absent", with("frånvarande: [Maja Juhlin]", row),
            "2025-01-15 7:29 note"},
           {"present", with("närvarande: [Maja Juhlin]", row), ""},
           {"not listed at all", with("närvarande: [Vera Lindskog]", row), ""},
           {"present for a part",
            with("närvarande: [\"Maja Juhlin, t.o.m. § 2\"]", row), ""},
           {"one of two was there",
            with("förhinder: [Maja Juhlin]\nnärvarande: [Vera Lindskog]",
                 "| 250115-1 | Kameror | ny | Maja J och Vera L |\n"),
            ""},
           {"both were away",
            with("förhinder: [Maja Juhlin, Vera Lindskog]",
                 "| 250115-1 | Kameror | ny | Maja J och Vera L |\n"),
            "2025-01-15 7:29 note"},
           {"a body is never away",
            with("förhinder: [Maja Juhlin]",
                 "| 250115-1 | Kameror | ny | polisen |\n"),
            ""},
           {"what is closed needs nobody",
            with("förhinder: [Maja Juhlin]",
                 "| 250115-1 | Kameror | klar | Maja J |\n"),
            ""},
           {"an owner that an earlier log names",
            {{"2025-01-15.md",
              "---\ndatum: 2025-01-15\nnärvarande: [Maja Juhlin]\n---\n"
              "- [ ] 250115-1 Kameror (ansvarig: Maja J)\n"},
             {"2025-03-12.md",
              "---\ndatum: 2025-03-12\nförhinder: [Maja Juhlin]\n---\n"
              "- [ ] 250115-1 Kameror\n"}},
            "2025-03-12 5:16 note"},
       });
}

namespace {

/// Five logs; each row is one's, the numbers are the days of January.
Folder five(const std::vector<std::string>& rows) {
  Folder folder{{"people.yaml", people}};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string day = "2025-01-0" + std::to_string(i + 1);
    folder.emplace(day + ".md", wide(day, rows[i] + "\n"));
  }
  return folder;
}

}  // namespace

TEST_CASE("what stands the same at five meetings has stalled") {
  const std::string same = "| Kameror | Väntar på svar | Vera | |";
  hold("follow-up-stalled",
       {
           {"five", five({same, same, same, same, same}),
            "2025-01-05 6:3 warning"},
           {"four", five({same, same, same, same}), ""},
           {"new, then four the same",
            five({"| Kameror | Ny | Vera | |", same, same, same, same}), ""},
           {"another status",
            five({same, same, "| Kameror | Väntar på besked | Vera | |", same,
                  same}),
            ""},
           {"another owner",
            five({same, same, same, same,
                  "| Kameror | Väntar på svar | Maja | |"}),
            ""},
           {"another day",
            five({same, same, same, same,
                  "| Kameror | Väntar på svar | Vera | 2025-12-31 |"}),
            ""},
           {"closed at last",
            five({same, same, same, same, "| Kameror | Utgår | Vera | |"}), ""},
           {"an empty cell changes nothing",
            five({same, same, same, same, "| Kameror | väntar på svar | | |"}),
            "2025-01-05 6:3 warning"},
           {"another way to write the owner is no other owner",
            five({same, same, same, same,
                  "| Kameror | Väntar på svar | Vera Lindskog | |"}),
            "2025-01-05 6:3 warning"},
       });
  Folder patient = five({same, same, same, same, same});
  patient["bra.yaml"] = "rules:\n  follow-up-stalled: {meetings: 6}\n";
  CHECK(places_of("follow-up-stalled", patient) == "");
  Folder strict = five({same, same, same});
  strict["bra.yaml"] = "rules:\n  follow-up-stalled: {meetings: 3}\n";
  CHECK(places_of("follow-up-stalled", strict) == "2025-01-03 6:3 warning");
}

}  // namespace bra::test
