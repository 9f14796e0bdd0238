// § numbers: inside one meeting, and from meeting to meeting.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <initializer_list>

#include "support/checking.h"

namespace bra::test {
namespace {

/// An item a line from line 4, numbered as told.
std::string items(std::string_view day,
                  std::initializer_list<std::string_view> numbers) {
  std::string body;
  for (const std::string_view number : numbers) {
    body += fmt::format("## {} Ärende\n", number);
  }
  return minutes(day, body);
}

Folder one(std::initializer_list<std::string_view> numbers) {
  return {{"a.md", items("2025-03-12", numbers)}};
}

}  // namespace

TEST_CASE("the numbers of a meeting follow each other") {
  hold(
      "paragraph-gap",
      {
          {"one is missing", one({"§ 11", "§ 12", "§ 14"}), "a 6:4 warning"},
          {"one stands twice", one({"§ 11", "§ 12", "§ 12", "§ 13"}),
           "a 6:4 warning"},
          {"twice, and the last", one({"§ 11", "§ 12", "§ 12"}),
           "a 6:4 warning"},
          {"a digit too many", one({"§ 11", "§ 121", "§ 13"}), "a 5:4 warning"},
          {"swapped, once told", one({"§ 11", "§ 13", "§ 12", "§ 14"}),
           "a 5:4 warning"},
          {"the numbers start again",
           one({"§ 11", "§ 12", "§ 1", "§ 2", "§ 3"}), "a 6:4 warning"},
          {"two that are missing are two findings",
           one({"§ 1", "§ 3", "§ 4", "§ 6"}), "a 5:4 warning, a 7:4 warning"},
          {"after a range", one({"§§ 11–13", "§ 15"}), "a 5:4 warning"},
          {"with the year", one({"§ 11/2025", "§ 13/2025"}), "a 5:4 warning"},
          {"in a row", one({"§ 11", "§ 12", "§ 13"}), ""},
          {"a range", one({"§§ 11–13", "§ 14"}), ""},
          {"an item put in between", one({"§ 11", "§ 12", "§ 12 a", "§ 13"}),
           ""},
          {"items without numbers", one({"§ 11", "Paus", "§ 12"}), ""},
          {"numbers without § are no sections", one({"1.", "3.", "7."}), ""},
          {"case numbers", one({"Sak 17/20", "Sak 19/20"}), ""},
          {"one alone", one({"§ 40"}), ""},
      });
}

TEST_CASE("the numbers of a YAML file follow each other") {
  hold("paragraph-gap", {
                            {"one is missing",
                             {{"a.yaml",
                               "datum: 2025-03-12\närenden:\n"
                               "  - {nummer: 11, rubrik: Öppning}\n"
                               "  - {nummer: 13, rubrik: Lägesbild}\n"}},
                             "a 4:14 warning"},
                            {"in a row",
                             {{"a.yaml",
                               "datum: 2025-03-12\närenden:\n"
                               "  - {nummer: 11, rubrik: Öppning}\n"
                               "  - {nummer: 12, rubrik: Lägesbild}\n"}},
                             ""},
                        });
}

TEST_CASE("numbers run on from meeting to meeting if they have so far") {
  const auto year = [](std::initializer_list<std::string_view> third,
                       std::string_view front = "") {
    Folder folder = {{"1.md", items("2025-01-15", {"§ 1", "§ 2"})},
                     {"2.md", items("2025-02-12", {"§ 3", "§ 4"})},
                     {"3.md", items("2025-03-12", third)}};
    folder["3.md"].insert(4, front);
    return folder;
  };
  hold("paragraph-gap",
       {
           {"one is missing", year({"§ 6", "§ 7"}), "3 4:4 warning"},
           {"they start again", year({"§ 1", "§ 2"}), "3 4:4 warning"},
           {"they run on", year({"§ 5", "§ 6"}), ""},
           {"an extra meeting for itself", year({"§ 1"}, "extra: ja\n"), ""},
           {"a notice", year({"§ 1"}, "typ: kallelse\n"), ""},
           {"a meeting without numbers", year({"Paus"}), ""},
           {"each meeting starts again",
            {{"1.md", items("2025-01-15", {"§ 1", "§ 2"})},
             {"2.md", items("2025-02-12", {"§ 1", "§ 2", "§ 3"})},
             {"3.md", items("2025-03-12", {"§ 1"})}},
            ""},
           {"a council whose numbers are shared with others",
            {{"1.md", items("2025-01-15", {"§ 4", "§ 5"})},
             {"2.md", items("2025-02-12", {"§ 19", "§ 20"})},
             {"3.md", items("2025-03-12", {"§ 33"})}},
            ""},
           {"a new year starts again",
            {{"1.md", items("2024-10-15", {"§ 1", "§ 2"})},
             {"2.md", items("2024-12-12", {"§ 3", "§ 4"})},
             {"3.md", items("2025-01-12", {"§ 1"})}},
            ""},
           {"once broken, the run says nothing more that year",
            {{"1.md", items("2025-01-15", {"§ 1", "§ 2"})},
             {"2.md", items("2025-02-12", {"§ 3", "§ 4"})},
             {"3.md", items("2025-03-12", {"§ 1", "§ 2"})},
             {"4.md", items("2025-04-16", {"§ 1", "§ 2"})}},
            "3 4:4 warning"},
           {"a copy of a meeting is another rule's",
            {{"1.md", items("2025-01-15", {"§ 1", "§ 2"})},
             {"2 (kopia).md", items("2025-02-12", {"§ 3", "§ 4"})},
             {"2.md", items("2025-02-12", {"§ 3", "§ 4"})},
             {"3.md", items("2025-03-12", {"§ 5"})}},
            ""},
       });
}

}  // namespace bra::test
