// Red: the gravest level, and what counts as an answer to it.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

const std::string council = R"(areas:
  - {id: andt, name: Alkohol och narkotika, aliases: [ANDT]}
  - {id: skola, name: Skola och unga}
)";

/// The level is at 8:27.
std::string level(std::string_view day, std::string_view month,
                  std::string_view word) {
  return minutes(day, "## Lägesbild, " + std::string(month) +
                          "\n\n| Område | Nivå |\n|-|-|\n"
                          "| Alkohol och narkotika | " +
                          std::string(word) + " |\n\n");
}

/// One meeting where it is red, and what else its minutes say.
Folder red(std::string_view rest) {
  return {{"bra.yaml", council},
          {"2025-02-12.md",
           level("2025-02-12", "januari", "röd") + std::string(rest) + "\n"}};
}

/// A follow-up or measure with an area, in the same minutes or others.
std::string follow_up(std::string_view title, std::string_view state,
                      std::string_view area) {
  return "| Ärende | Läge | Område |\n|-|-|-|\n| " + std::string(title) +
         " | " + std::string(state) + " | " + std::string(area) + " |\n";
}

const std::string unanswered = "2025-02-12 8:27 warning";

}  // namespace

TEST_CASE("a red area has an answer at that meeting or later") {
  hold("red-without-answer",
       {
           {"none", red(""), unanswered},
           {"yellow needs none",
            {{"bra.yaml", council},
             {"2025-02-12.md", level("2025-02-12", "januari", "gul")}},
            ""},
           {"an open follow-up with the area",
            red(follow_up("Kontroller", "ny", "ANDT")), ""},
           {"one with another area",
            red(follow_up("Kontroller", "ny", "Skola och unga")), unanswered},
           {"a closed one with the area",
            red(follow_up("Kontroller", "klar", "ANDT")), unanswered},
           {"a closed one that names it",
            red(follow_up("Kontroller mot ANDT", "klar", "")), ""},
           {"a measure with the area",
            red("| Insats | Område |\n|-|-|\n| Kontroller | ANDT |\n"), ""},
           {"a measure that only names it",
            red("| Insats | Område |\n|-|-|\n| Kontroller ANDT | |\n"),
            unanswered},
           {"a title with its name",
            red("- [ ] Strategi för alkohol och narkotika"), ""},
           {"a title with an alias and a hyphen", red("- [ ] ANDT-strategi"),
            ""},
           {"a title with a part of its name", red("- [ ] Narkotika i skolan"),
            unanswered},
           {"a title with a longer word", red("- [ ] ANDTS-strategi"),
            unanswered},
           {"a decision that names it",
            red("**Beslut:** Rådet prioriterar ANDT under våren."), ""},
           {"a decision that does not", red("**Beslut:** Rådet träffas i maj."),
            unanswered},
           {"prose that names it", red("Rådet talade om ANDT."), unanswered},
           {"a heading that names it", red("## ANDT\n\nRådet talade."),
            unanswered},
           {"a later meeting answers",
            {{"bra.yaml", council},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd")},
             {"2025-03-12.md",
              minutes("2025-03-12", "**Beslut:** Rådet prioriterar ANDT.\n")}},
            ""},
           {"an earlier meeting did, and closed it",
            {{"bra.yaml", council},
             {"2025-01-15.md",
              minutes("2025-01-15", follow_up("Kontroller", "ny", "ANDT"))},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd") +
                                   follow_up("Kontroller", "klar", "")}},
            unanswered},
           {"an earlier meeting did, and it is open",
            {{"bra.yaml", council},
             {"2025-01-15.md",
              minutes("2025-01-15", follow_up("Kontroller", "ny", "ANDT"))},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd")}},
            ""},
           {"an earlier measure is over",
            {{"bra.yaml", council},
             {"2025-01-15.md",
              minutes("2025-01-15",
                      "| Insats | Område |\n|-|-|\n| Kontroller | ANDT |\n")},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd")}},
            unanswered},
           {"a notice answers nothing",
            {{"bra.yaml", council},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd")},
             {"2025-03-12.md",
              "---\ndatum: 2025-03-12\ntyp: kallelse\n---\n"
              "**Beslut:** Rådet prioriterar ANDT.\n"}},
            unanswered},
           {"the council's own scale ends elsewhere",
            {{"bra.yaml",
              council + "levels:\n  - {id: green, name: grön}\n"
                        "  - {id: red, name: röd}\n  - {id: black, name: svart}"
                        "\n"},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd")}},
            ""},
       });
}

TEST_CASE("months of red in a row are one finding, at the last of them") {
  const auto then = [](std::string_view february, std::string_view march) {
    return Folder{{"bra.yaml", council},
                  {"2025-02-12.md", level("2025-02-12", "januari", "röd")},
                  {"2025-03-12.md", level("2025-03-12", "februari", february)},
                  {"2025-04-12.md", level("2025-04-12", "mars", march)}};
  };
  hold("red-without-answer",
       {
           {"three", then("röd", "röd"), "2025-04-12 8:27 warning"},
           {"what went away by itself is a note", then("gul", "grön"),
            "2025-02-12 8:27 note"},
           {"it went away and came back", then("gul", "röd"),
            "2025-02-12 8:27 note, 2025-04-12 8:27 warning"},
           {"not assessed is not gone", then("ej bedömd", "ej bedömd"),
            unanswered},
           {"a later meeting says it was never red",
            {{"bra.yaml", council},
             {"2025-02-12.md", level("2025-02-12", "januari", "röd")},
             {"2025-03-12.md", level("2025-03-12", "januari", "gul")}},
            ""},
       });
}

}  // namespace bra::test
