// Conservation: what is lost from one log to the next.

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

TEST_CASE("an open follow-up must stand in every later log") {
  hold(
      "follow-up-vanished",
      {
          {"it stands there",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md", log("2025-03-12", both)}},
           ""},
          {"several logs without it are one finding, at the latest",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md", log("2025-03-12", other_only)},
            {"2025-04-16.md", log("2025-04-16", other_only)}},
           "2025-04-16 6:3"},
          {"it came back: a note at the first log without it",
           {{"2025-01-15.md", opened},
            {"2025-02-12.md", log("2025-02-12", other_only)},
            {"2025-03-12.md", log("2025-03-12", other_only)},
            {"2025-04-16.md", log("2025-04-16", both)}},
           "2025-02-12 6:3 note"},
          {"lost twice, and lost now",
           {{"2025-01-15.md", opened},
            {"2025-02-12.md", log("2025-02-12", other_only)},
            {"2025-03-12.md", log("2025-03-12", both)},
            {"2025-04-16.md", log("2025-04-16", other_only)}},
           "2025-02-12 6:3 note, 2025-04-16 6:3"},
          {"it was closed",
           {{"2025-01-15.md", log("2025-01-15",
                                  "| 250115-1 | Strategi | ny | Vera |\n"
                                  "| 250115-2 | Kameror | klar | Vera |\n")},
            {"2025-03-12.md", log("2025-03-12", other_only)}},
           ""},
          {"done is open until a meeting closes it, where two steps are taken",
           {{"bra.yaml", "closing: two-step\n"},
            {"2025-01-15.md", log("2025-01-15",
                                  "| 250115-1 | Strategi | ny | Vera |\n"
                                  "| 250115-2 | Kameror | klar | Vera |\n")},
            {"2025-03-12.md", log("2025-03-12", other_only)}},
           "2025-03-12 6:3"},
          {"it was merged",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12",
                 other_only +
                     "| 250115-2 | Kameror | Sammanslagen med 250115-1 | |\n")},
            {"2025-04-16.md", log("2025-04-16", other_only)}},
           ""},
          {"merged with an unknown number it is still open",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12",
                 other_only +
                     "| 250115-2 | Kameror | Sammanslagen med 250115-7 | |\n")},
            {"2025-04-16.md", log("2025-04-16", other_only)}},
           "2025-04-16 6:3"},
          {"a status that is unclear is open",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12",
                 other_only + "| 250115-2 | Kameror | Klar, men … | |\n")},
            {"2025-04-16.md", log("2025-04-16", other_only)}},
           "2025-04-16 6:3"},
          {"a task line is in the log",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12", other_only) + "\n- [ ] 250115-2 Kameror\n"}},
           ""},
          {"a mention in prose is none",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md", log("2025-03-12", other_only) +
                                  "\n250115-2 Kameror diskuterades.\n"}},
           "2025-03-12 6:3"},
          {"a log that ends with a task line",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12", other_only) + "\n- [ ] 250312-1 Belysning\n"}},
           "2025-03-12 8:7"},
          {"an empty log ends with its header",
           {{"2025-01-15.md",
             log("2025-01-15", "| 250115-2 | Kameror | ny | Vera |\n")},
            {"2025-03-12.md", log("2025-03-12", "")}},
           "2025-03-12 4:1"},
          {"a log in YAML",
           {{"2025-01-15.md", opened},
            {"2025-03-12.yaml",
             "datum: 2025-03-12\nuppföljning:\n  - nr: 250115-1\n"
             "    ärende: Strategi\n    läge: pågår\n"}},
           "2025-03-12 3:9"},
          {"by its title, where there are no numbers",
           {{"2025-01-15.md", log("2025-01-15",
                                  "| | Strategi | ny | Vera |\n"
                                  "| | Kameror | ny | Vera |\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| | strategi | pågår | Vera |\n")}},
           "2025-03-12 6:5"},
          {"another title, without a number, is another follow-up",
           {{"2025-01-15.md",
             log("2025-01-15", "| | Kameror vid stationen | ny | Vera |\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| | Kameror på stationen | pågår | Vera |\n")}},
           "2025-03-12 6:5"},
      });
}

TEST_CASE("only an ordinary meeting's log must have everything") {
  const auto silent = [](std::string_view front) {
    return "---\n" + std::string(front) + "\n---\n" +
           log("", other_only).substr(log("", "").find('|'));
  };
  hold("follow-up-vanished",
       {
           {"a notice",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", silent("datum: 2025-03-12\ntyp: kallelse")}},
            ""},
           {"a cancelled meeting",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", silent("datum: 2025-03-12\ntyp: inställt")}},
            ""},
           {"an extra meeting",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", silent("datum: 2025-03-12\nextra: ja")}},
            ""},
           {"the meeting after an extra one",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", silent("datum: 2025-03-12\nextra: ja")},
             {"2025-04-16.md", log("2025-04-16", other_only)}},
            "2025-04-16 6:3"},
           {"what an extra meeting opens, the next one has",
            {{"2025-01-15.md", log("2025-01-15", "")},
             {"2025-03-12.md",
              "---\ndatum: 2025-03-12\nextra: ja\n---\n"
              "- [ ] 250312-1 Ordningsvakter\n"},
             {"2025-04-16.md", log("2025-04-16", "")}},
            "2025-04-16 4:1"},
           {"two meetings of one day share the day",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", log("2025-03-12", other_only)},
             {"2025-03-12b.md",
              log("2025-03-12", "| 250115-2 | Kameror | pågår | |\n")},
             {"2025-04-16.md", log("2025-04-16", both)}},
            ""},
           {"and neither of them has it",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", log("2025-03-12", other_only)},
             {"2025-03-12b.md",
              log("2025-03-12", "| 250312-1 | Belysning | ny | |\n")}},
            "2025-03-12b 6:3"},
           {"minutes without any log lose nothing by that",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", minutes("2025-03-12", "## Övrigt\n")},
             {"2025-04-16.md", log("2025-04-16", both)}},
            ""},
       });
}

TEST_CASE("a lost row may stand there under nearly its title") {
  const std::string told = told_of(
      "follow-up-vanished",
      {{"2025-01-15.md",
        log("2025-01-15", "| | Kameror vid stationen | ny | Vera |\n")},
       {"2025-03-12.md",
        log("2025-03-12", "| | Kamreor vid stationen | pågår | Vera |\n")}});
  CHECK(told.find("perhaps meant by the row at 2025-03-12.md:6:5") !=
        std::string::npos);
  CHECK(told.find("write the title as before") != std::string::npos);
}

TEST_CASE("what another rule tells of is not also lost") {
  const std::string twins = log("2025-01-15",
                                "| 250115-1 | Vandring | ny | Vera |\n"
                                "| 250115-2 | Vandring | ny | Vera |\n");
  hold(
      "follow-up-vanished",
      {
          {"its row has a number that nobody gave out",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12",
                 other_only + "| 250115-7 | Kameror | pågår | Vera |\n")}},
           ""},
          {"and neither is the unknown number, when the right one is back",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12",
                 other_only + "| 250115-7 | Kameror | pågår | Vera |\n")},
            {"2025-04-16.md", log("2025-04-16", both)}},
           ""},
          {"its row has another one's number",
           {{"2025-01-15.md", opened},
            {"2025-03-12.md",
             log("2025-03-12",
                 other_only + "| 250115-1 | Kameror | pågår | Vera |\n")}},
           ""},
          {"a row without a number may be it or its twin",
           {{"2025-01-15.md", twins},
            {"2025-03-12.md",
             log("2025-03-12", "| | Vandring | pågår | Vera |\n")}},
           ""},
          {"a twin with its own number is no answer",
           {{"2025-01-15.md", twins},
            {"2025-03-12.md",
             log("2025-03-12", "| 250115-1 | Vandring | pågår | Vera |\n")}},
           "2025-03-12 6:3"},
          {"a title mistyped in one log is a note there, and no loss after it",
           {{"2025-01-15.md",
             log("2025-01-15", "| | Kameror vid stationen | ny | Vera |\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| | Kamreor vid stationen | pågår | Vera |\n")},
            {"2025-04-16.md",
             log("2025-04-16",
                 "| | Kameror vid stationen | pågår | Vera |\n")}},
           "2025-03-12 6:5 note"},
          {"an unknown number that went on for two logs is lost like any",
           {{"2025-01-15.md", log("2025-01-15", "")},
            {"2025-02-12.md",
             log("2025-02-12", "| 250115-7 | Kameror | pågår | Vera |\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| 250115-7 | Kameror | pågår | Vera |\n")},
            {"2025-04-16.md", log("2025-04-16", "")}},
           "2025-04-16 4:1"},
      });
}

TEST_CASE("minutes without a log, while something is open, are one finding") {
  const std::string no_log = minutes("2025-03-12", "## § 1 Öppnande\n\nHej.\n");
  hold("log-missing",
       {
           {"two are open",
            {{"2025-01-15.md", opened}, {"2025-03-12.md", no_log}},
            "2025-03-12 2:8"},
           {"nothing is open",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-1 | Strategi | klar | Vera |\n")},
             {"2025-03-12.md", no_log}},
            ""},
           {"nothing was open before the first meeting",
            {{"2025-03-12.md", no_log}},
            ""},
           {"a log without rows is none where several were open",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", log("2025-03-12", "")}},
            "2025-03-12 4:1"},
           {"a single one has vanished from it",
            {{"2025-01-15.md",
              log("2025-01-15", "| 250115-2 | Kameror | ny | Vera |\n")},
             {"2025-03-12.md", log("2025-03-12", "")}},
            ""},
           {"one task line is a log",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md",
              minutes("2025-03-12", "- [ ] 250115-1 Strategi\n")}},
            ""},
           {"nor is an empty list",
            {{"2025-01-15.md", opened},
             {"2025-03-12.yaml", "datum: 2025-03-12\nuppföljning: []\n"}},
            "2025-03-12 2:1"},
           {"the day's other meeting had it",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", no_log},
             {"2025-03-12b.md", log("2025-03-12", both)}},
            ""},
           {"an extra meeting needs none",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", "---\ndatum: 2025-03-12\nextra: ja\n---\n"}},
            ""},
           {"a cancelled one needs none",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", "---\ndatum: 2025-03-12\ntyp: inställt\n---\n"}},
            ""},
           {"a notice needs none",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", "---\ndatum: 2025-03-12\ntyp: kallelse\n---\n"}},
            ""},
           {"what an extra meeting opened must be answered for",
            {{"2025-01-15.md",
              "---\ndatum: 2025-01-15\nextra: ja\n---\n"
              "- [ ] 250115-1 Strategi\n"},
             {"2025-03-12.md", no_log}},
            "2025-03-12 2:8"},
           {"each meeting answers for itself",
            {{"2025-01-15.md", opened},
             {"2025-03-12.md", no_log},
             {"2025-04-16.md", minutes("2025-04-16", "Hej.\n")}},
            "2025-03-12 2:8, 2025-04-16 2:8"},
       });
}

}  // namespace bra::test
