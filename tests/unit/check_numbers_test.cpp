// Numbers: one matter each, one row in each log, and a count that holds.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

const std::string opened = log("2025-01-15",
                               "| 250115-1 | Strategi | ny | Vera |\n"
                               "| 250115-2 | Kameror | ny | Vera |\n");
const std::string other_only = "| 250115-1 | Strategi | pågår | Vera |\n";
const std::string both =
    "| 250115-1 | Strategi | pågår | Vera |\n"
    "| 250115-2 | Kameror | pågår | Vera |\n";

}  // namespace

TEST_CASE("a closed follow-up that is open again is told") {
  const std::string closed =
      log("2025-01-15", "| 250115-2 | Kameror | klar | Vera |\n");
  const auto then = [&](std::string_view row) {
    return Folder{{"2025-01-15.md", closed},
                  {"2025-03-12.md", log("2025-03-12", row)}};
  };
  hold("follow-up-reopened",
       {
           {"it goes on", then("| 250115-2 | Kameror | pågår | Vera |\n"),
            "2025-03-12 6:24 warning"},
           {"its box is empty again",
            {{"2025-01-15.md", closed},
             {"2025-03-12.md",
              minutes("2025-03-12", "- [ ] 250115-2 Kameror\n")}},
            "2025-03-12 4:7 warning"},
           {"nobody can say how it stands",
            then("| 250115-2 | Kameror | klar, men inte igång | Vera |\n"),
            "2025-03-12 6:24 warning"},
           {"it is closed again",
            then("| 250115-2 | Kameror | avslutad | Vera |\n"), ""},
           {"its row says nothing: status-missing",
            then("| 250115-2 | Kameror | | Vera |\n"), ""},
           {"quite another matter: follow-up-id-reused",
            then("| 250115-2 | Belysning i parken | ny | Vera |\n"), ""},
           {"another number with its title",
            then("| 250312-1 | Kameror | ny | Vera |\n"), ""},
           {"no number with its title: another year's",
            then("| | Kameror | ny | Vera |\n"), ""},
           {"done, then closed, where two steps are taken",
            {{"bra.yaml", "closing: two-step\n"},
             {"2025-01-15.md", closed},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-2 | Kameror | pågår | Vera |\n")}},
            ""},
       });
}

TEST_CASE("a number belongs to one matter") {
  const std::string strategy =
      log("2025-01-15",
          "| 250115-1 | Lokal strategi mot narkotika | klar | |\n"
          "| 250115-2 | Kameror vid stationen | ny | Vera |\n");
  const auto then = [&](std::string_view rows) {
    return Folder{{"2025-01-15.md", strategy},
                  {"2025-03-12.md", log("2025-03-12", rows)}};
  };
  hold(
      "follow-up-id-reused",
      {
          {"a closed one's",
           then("| 250115-1 | Belysning i parken | ny | Vera |\n"),
           "2025-03-12 6:3"},
          {"whatever its state",
           then("| 250115-1 | Belysning i parken | klar | Vera |\n"),
           "2025-03-12 6:3"},
          {"the same matter, reworded",
           then("| 250115-1 | Narkotikastrategi | pågår | Vera |\n"), ""},
          {"an open one's: follow-up-title-changed",
           then("| 250115-2 | Belysning i parken | ny | Vera |\n"), ""},
          {"a reference of the council's own",
           {{"2025-01-15.md", log("2025-01-15", "| 7 | Strategi | klar | |\n")},
            {"2025-03-12.md", log("2025-03-12", "| 7 | Belysning | ny | |\n")}},
           ""},
      });
  hold("follow-up-title-changed",
       {
           {"quite another title",
            then("| 250115-2 | Belysning i parken | pågår | Vera |\n"),
            "2025-03-12 6:14 warning"},
           {"one word in common is not enough",
            then("| 250115-2 | Sommarjobb vid stationen | pågår | Vera |\n"),
            "2025-03-12 6:14 warning"},
           {"shortened", then("| 250115-2 | Kameror | pågår | Vera |\n"), ""},
           {"lengthened",
            then("| 250115-2 | Fyra nya kameror vid stationen | ny | Vera |\n"),
            ""},
           {"inflected",
            then("| 250115-2 | Kamerorna på stationen | ny | Vera |\n"), ""},
           {"a compound", then("| 250115-2 | Stationskameror | ny | Vera |\n"),
            ""},
           {"other case and a full stop",
            then("| 250115-2 | KAMEROR VID STATIONEN. | ny | Vera |\n"), ""},
           {"mistyped",
            then("| 250115-2 | Kamreor vid statoinen | ny | Vera |\n"), ""},
           {"no title at all", then("| 250115-2 | | pågår | Vera |\n"), ""},
           {"a closed one's: follow-up-id-reused",
            then("| 250115-1 | Belysning i parken | ny | Vera |\n"), ""},
           {"twice in one file: follow-up-twice",
            then("| 250115-2 | Kameror vid stationen | pågår | Vera |\n"
                 "| 250115-2 | Belysning i parken | pågår | Vera |\n"),
            ""},
           {"one wrong row is one finding",
            {{"2025-01-15.md", strategy},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-2 | Belysning | pågår | Vera |\n")},
             {"2025-04-16.md",
              log("2025-04-16",
                  "| 250115-2 | Kameror vid stationen | pågår | Vera |\n")}},
            "2025-03-12 6:14 warning"},
           {"told once, though it stays so",
            {{"2025-01-15.md", strategy},
             {"2025-03-12.md",
              log("2025-03-12", "| 250115-2 | Belysning | pågår | Vera |\n")},
             {"2025-04-16.md",
              log("2025-04-16", "| 250115-2 | Belysning | pågår | Vera |\n")}},
            "2025-03-12 6:14 warning"},
       });
}

TEST_CASE("a follow-up has one row in the same minutes") {
  hold("follow-up-twice",
       {
           {"the same number",
            {{"2025-01-15.md", log("2025-01-15",
                                   "| 250115-1 | Kameror | ny | Vera |\n"
                                   "| 250115-1 | Belysning | ny | Vera |\n")}},
            "2025-01-15 7:3"},
           {"a row and a task line",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Kameror | ny | Vera |\n") +
                  "\n- [ ] 250115-1 Kameror\n"}},
            "2025-01-15 8:7"},
           {"each row too many",
            {{"2025-01-15.md", log("2025-01-15",
                                   "| 250115-1 | Kameror | ny | Vera |\n"
                                   "| 250115-1 | Kameror | ny | Vera |\n"
                                   "| 250115-1 | Kameror | ny | Vera |\n")}},
            "2025-01-15 7:3, 2025-01-15 8:3"},
           {"once by number and once by title",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md",
              log("2025-03-12", both + "| | Kameror | pågår | Vera |\n")}},
            "2025-03-12 8:5"},
           {"in two files",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", log("2025-03-12", both)}},
            ""},
           {"at two meetings of one day",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", log("2025-03-12", both)},
             {"2025-03-12b.md", log("2025-03-12", both)}},
            ""},
           {"one title with two numbers",
            {{"2025-01-15.md", log("2025-01-15",
                                   "| 250115-1 | Kameror | ny | Vera |\n"
                                   "| 250115-2 | Kameror | ny | Vera |\n")}},
            ""},
           {"one reference of the council's own with two titles",
            {{"2025-01-15.md", log("2025-01-15",
                                   "| 7 | Kameror | ny | Vera |\n"
                                   "| 7 | Belysning | ny | Vera |\n")}},
            ""},
       });
}

TEST_CASE("the minutes' own count is recomputed") {
  const auto counted = [](std::string_view line) {
    return Folder{{"2025-01-15.md", opened},
                  {"2025-03-12.md",
                   log("2025-03-12", both) + "\n" + std::string(line) + "\n"}};
  };
  hold("open-count-differs",
       {
           {"too many", counted("Öppna efter mötet: 3"), "2025-03-12 9:20"},
           {"too few", counted("**Öppna efter mötet:** 1."), "2025-03-12 9:24"},
           {"a difference that is only repeated",
            {{"2025-01-15.md", opened + "\nÖppna efter mötet: 3\n"},
             {"2025-03-12.md",
              log("2025-03-12", both) + "\nÖppna efter mötet: 3\n"},
             {"2025-04-16.md",
              log("2025-04-16", both) + "\nÖppna efter mötet: 2\n"},
             {"2025-05-14.md",
              log("2025-05-14", both) + "\nÖppna efter mötet: 1\n"}},
            "2025-01-15 9:20, 2025-05-14 9:20"},
           {"right", counted("Öppna efter mötet: 2"), ""},
           {"none is said", counted("Två är öppna."), ""},
           {"what vanished is still open",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md",
              log("2025-03-12", other_only) + "\nÖppna efter mötet: 1\n"}},
            "2025-03-12 8:20"},
           {"what is closed is not counted",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md",
              log("2025-03-12",
                  other_only + "| 250115-2 | Kameror | klar | Vera |\n") +
                  "\nÖppna efter mötet: 1\n"}},
            ""},
           {"where two steps are taken, done is open",
            {{"bra.yaml", "closing: two-step\n"},
             {"2025-01-15.md", opened},
             {"2025-03-12.md",
              log("2025-03-12",
                  other_only + "| 250115-2 | Kameror | klar | Vera |\n") +
                  "\nÖppna efter mötet: 1\n"}},
            "2025-03-12 9:20"},
           {"in YAML",
            {{"2025-01-15.yaml",
              "datum: 2025-01-15\nöppna efter mötet: 2\nuppföljning:\n"
              "  - {nr: 250115-1, ärende: Strategi, läge: ny}\n"}},
            "2025-01-15 2:20"},
       });
}

}  // namespace bra::test
