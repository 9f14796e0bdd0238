// Pictures: areas and months that are missing, levels that differ or jump, and
// red that nobody answers.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

const std::string council = R"(areas:
  - {id: skola, name: Skola och unga, aliases: [unga]}
  - {id: ordning, name: Ordning och trygghet}
)";

/// A picture under a heading with its month: heading line 4, header line 6,
/// the first row line 8. Columns: Område, Nivå, Källa.
std::string picture(std::string_view day, std::string_view month,
                    std::string_view rows) {
  return minutes(day, "## Lägesbild, " + std::string(month) +
                          "\n\n| Område | Nivå | Källa |\n|-|-|-|\n" +
                          std::string(rows));
}

const std::string both =
    "| Skola och unga | gul | |\n| Ordning och trygghet | gul | |\n";
const std::string one = "| Skola och unga | gul | |\n";

Folder months(std::string_view january, std::string_view february) {
  return {{"bra.yaml", council},
          {"2025-02-12.md", picture("2025-02-12", "januari", january)},
          {"2025-03-12.md", picture("2025-03-12", "februari", february)}};
}

}  // namespace

TEST_CASE("an area of the month before is in the picture") {
  hold(
      "area-missing",
      {
          {"it is not", months(both, one), "2025-03-12 6:1 warning"},
          {"it is", months(both, both), ""},
          {"not assessed it is",
           months(both, one + "| Ordning och trygghet | ej bedömd | |\n"), ""},
          {"by its other name",
           months(both, "| Unga | gul | |\n| Ordning och trygghet | gul | |\n"),
           ""},
          {"by another source",
           months(both, one + "| Ordning och trygghet | gul | Polisen |\n"),
           ""},
          {"a level that cannot be read is there: level-unknown",
           months(both, one + "| Ordning och trygghet | rosa | |\n"), ""},
          {"a mistyped area may be it: area-unknown",
           months(both, one + "| Ordnung och trygghet | gul | |\n"), ""},
          {"a mistyped area is not asked for the next month",
           months(both + "| Ordnung och trygghet | gul | |\n", both), ""},
          {"a new area", months(one, both), ""},
          {"a month in between was skipped",
           {{"bra.yaml", council},
            {"2025-02-12.md", picture("2025-02-12", "januari", both)},
            {"2025-04-12.md", picture("2025-04-12", "mars", one)}},
           "2025-04-12 6:1 warning"},
          {"a month in between was skipped, and it was not in all before",
           {{"bra.yaml", council},
            {"2025-01-12.md", picture("2025-01-12", "december", one)},
            {"2025-02-12.md", picture("2025-02-12", "januari", both)},
            {"2025-04-12.md", picture("2025-04-12", "mars", one)}},
           ""},
          {"a span of days has it",
           {{"bra.yaml", council},
            {"2025-02-12.md", picture("2025-02-12", "januari", both)},
            {"2025-03-12.md",
             picture("2025-03-12", "februari", one) +
                 "\n### 2025-01-15 – 2025-02-15\n\n| Område | Nivå |\n|-|-|\n"
                 "| Ordning och trygghet | gul |\n"}},
           ""},
          {"a later meeting adds it",
           {{"bra.yaml", council},
            {"2025-02-12.md", picture("2025-02-12", "januari", both)},
            {"2025-03-12.md", picture("2025-03-12", "februari", one)},
            {"2025-04-12.md", picture("2025-04-12", "februari",
                                      "| Ordning och trygghet | gul | |\n")}},
           ""},
          {"a gap in a table of months",
           {{"bra.yaml", council},
            {"2025-03-12.md",
             minutes("2025-03-12",
                     "| Område | Januari | Februari |\n|-|-|-|\n"
                     "| Skola och unga | gul | gul |\n"
                     "| Ordning och trygghet | gul | |\n")}},
           "2025-03-12 7:26 warning"},
          {"two of them",
           months(both + "| Skola och unga | röd | Polisen |\n", ""), ""},
          {"in YAML",
           {{"bra.yaml", council},
            {"2025-02-12.md", picture("2025-02-12", "januari", both)},
            {"2025-03-12.yaml",
             "datum: 2025-03-12\nlägesbild:\n  - månad: 2025-02\n    områden:"
             "\n      - {område: Skola och unga, nivå: gul}\n"}},
           "2025-03-12 3:5 warning"},
          {"a notice shows nothing",
           {{"bra.yaml", council},
            {"2025-02-12.md", picture("2025-02-12", "januari", both)},
            {"2025-03-12.md", "---\ndatum: 2025-03-12\ntyp: kallelse\n---\n" +
                                  picture("", "februari", one).substr(14)}},
           ""},
      });
}

TEST_CASE("the months between two pictures have one") {
  const auto then = [](std::string_view file, std::string month) {
    return Folder{{"2024-12-12.md", picture("2024-12-12", "november", one)},
                  {std::string(file) + ".md", picture(file, month, one)}};
  };
  hold("month-without-picture",
       {
           {"one is missing", then("2025-02-12", "januari"),
            "2025-02-12 6:1 note"},
           {"three are one finding", then("2025-04-12", "mars"),
            "2025-04-12 6:1 note"},
           {"none is missing", then("2025-01-12", "december"), ""},
           {"the same month again", then("2025-01-12", "november 2024"), ""},
           {"a picture of the months before",
            then("2025-01-12", "oktober 2024"), ""},
           {"a span of days fills it",
            {{"2024-12-12.md", picture("2024-12-12", "november", one)},
             {"2025-01-12.md",
              picture("2025-01-12", "2024-12-01 – 2024-12-31", one)},
             {"2025-02-12.md", picture("2025-02-12", "januari", one)}},
            ""},
           {"a later meeting fills it",
            {{"2024-12-12.md", picture("2024-12-12", "november", one)},
             {"2025-02-12.md", picture("2025-02-12", "januari", one)},
             {"2025-03-12.md", picture("2025-03-12", "december 2024", one)}},
            ""},
           {"a single picture",
            {{"2025-02-12.md", picture("2025-02-12", "januari", one)}},
            ""},
       });
}

TEST_CASE("one meeting has one level for area, month and source") {
  const auto rows = [](std::string_view cells) {
    return Folder{{"bra.yaml", council},
                  {"2025-02-12.md", picture("2025-02-12", "januari", cells)}};
  };
  hold("level-conflict",
       {
           {"two", rows("| Skola och unga | gul | |\n| Unga | röd | |\n"),
            "2025-02-12 9:10"},
           {"a level and no assessment",
            rows("| Skola och unga | gul | |\n"
                 "| Skola och unga | ej bedömd | |\n"),
            "2025-02-12 9:20"},
           {"the same twice",
            rows("| Skola och unga | gul | |\n"
                 "| Skola och unga | gult | |\n"),
            ""},
           {"two sources",
            rows("| Skola och unga | gul | Polisen |\n"
                 "| Skola och unga | röd | Skolan |\n"),
            ""},
           {"one source in two spellings",
            rows("| Skola och unga | gul | Polisen |\n"
                 "| Skola och unga | röd | polisen |\n"),
            "2025-02-12 9:20"},
           {"two areas",
            rows("| Skola och unga | gul | |\n"
                 "| Ordning och trygghet | röd | |\n"),
            ""},
           {"two months",
            {{"bra.yaml", council},
             {"2025-03-12.md",
              minutes("2025-03-12",
                      "| Område | Januari | Februari |\n|-|-|-|\n"
                      "| Skola och unga | gul | röd |\n")}},
            ""},
           {"a later meeting thinks again",
            {{"bra.yaml", council},
             {"2025-02-12.md",
              picture("2025-02-12", "januari", "| Unga | gul | |\n")},
             {"2025-03-12.md",
              picture("2025-03-12", "januari", "| Unga | röd | |\n")}},
            ""},
       });
}

TEST_CASE("a level that moves two steps in a month is told") {
  const auto from = [](std::string_view level, std::string_view to) {
    return months("| Unga | " + std::string(level) + " | |\n",
                  "| Unga | " + std::string(to) + " | |\n");
  };
  hold("level-jump",
       {
           {"up", from("grön", "röd"), "2025-03-12 8:10 note"},
           {"down", from("röd", "grön"), "2025-03-12 8:10 note"},
           {"one step", from("gul", "röd"), ""},
           {"none", from("röd", "röd"), ""},
           {"from no assessment", from("ej bedömd", "röd"), ""},
           {"over a month without a picture",
            {{"bra.yaml", council},
             {"2025-02-12.md",
              picture("2025-02-12", "januari", "| Unga | grön | |\n")},
             {"2025-04-12.md",
              picture("2025-04-12", "mars", "| Unga | röd | |\n")}},
            ""},
           {"between two sources",
            months("| Unga | grön | Skolan |\n", "| Unga | röd | Polisen |\n"),
            ""},
           {"what a later meeting changed holds",
            {{"bra.yaml", council},
             {"2025-02-12.md",
              picture("2025-02-12", "januari", "| Unga | grön | |\n")},
             {"2025-03-12.md",
              picture("2025-03-12", "februari", "| Unga | röd | |\n") +
                  "\n### Januari\n\n| Område | Nivå | Källa |\n|-|-|-|\n"
                  "| Unga | gul | |\n"}},
            ""},
       });
}

}  // namespace bra::test
