// Threads: which rows of which logs are the same follow-up, and how many are
// open after each meeting.

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/checking.h"

namespace bra::test {
namespace {

/// Each follow-up in a word: its number or title, the days of its rows and
/// whether it is open; then what is open after each meeting, and the faults.
std::string joined(const Folder& folder) {
  const FolderBook read(folder);
  std::string out;
  for (const Thread& thread : read.book.threads) {
    if (!out.empty()) out += ", ";
    out += thread.number ? thread.id() : std::string(thread.latest().title);
    for (const Standing& standing : thread.standings) {
      out += fmt::format(" {}", standing.day.month());
    }
    out += thread.latest().open ? " open" : " closed";
  }
  out += " |";
  for (const Balance& balance : read.book.balances) {
    out += fmt::format(" {}", balance.after);
  }
  for (const Diagnostic& found : read.report.all()) {
    out += ' ';
    out += found.fault->name;
  }
  return out;
}

/// Logs of January, February and so on.
Folder logs(const std::vector<std::string_view>& rows) {
  Folder folder;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string day = fmt::format("2025-{:02}-15", i + 1);
    folder.emplace(day + ".md", log(day, rows[i]));
  }
  return folder;
}

}  // namespace

TEST_CASE("rows of several logs are joined by number, else by title") {
  struct Row {
    std::string_view what;
    std::vector<std::string_view> rows;
    std::string_view expected;
  };
  const Row rows[] = {
      {"by number, whatever the title",
       {"| 250115-1 | Kameror | ny | |\n",
        "| 250115-1 | Strategi | klar | |\n"},
       "250115-1 1 2 closed | 1 0"},
      {"by title where there is no number",
       {"| | Kameror | ny | |\n", "| | kameror | klar | |\n"},
       "kameror 1 2 closed | 1 0"},
      {"a closed one is not joined by its title",
       {"| | Kameror | klar | |\n", "| | Kameror | ny | |\n"},
       "Kameror 1 closed, Kameror 2 open | 0 1"},
      {"a number taken later",
       {"| | Kameror | ny | |\n", "| 250115-1 | Kameror | klar | |\n"},
       "250115-1 1 2 closed | 1 0"},
      {"a number of another day is not taken",
       {"| | Kameror | ny | |\n", "| 250215-1 | Kameror | ny | |\n"},
       "Kameror 1 open, 250215-1 2 open | 1 2"},
      {"the number left out later",
       {"| 250115-1 | Kameror | ny | |\n", "| | Kameror | klar | |\n"},
       "250115-1 1 2 closed | 1 0"},
      {"by the title it has by then",
       {"| 250115-1 | Kameror | ny | |\n", "| 250115-1 | Bilder | pågår | |\n",
        "| | Bilder | klar | |\n"},
       "250115-1 1 2 3 closed | 1 1 0"},
      {"not by a title it had before",
       {"| 250115-1 | Kameror | ny | |\n", "| 250115-1 | Bilder | pågår | |\n",
        "| | Kameror | ny | |\n"},
       "250115-1 1 2 open, Kameror 3 open | 1 1 2"},
      {"opened again it is one, not two",
       {"| 250115-1 | Kameror | ny | |\n", "| 250115-1 | Kameror | klar | |\n",
        "| 250115-1 | Kameror | pågår | |\n", "| | Kameror | klar | |\n"},
       "250115-1 1 2 3 4 closed | 1 0 1 0"},
      {"two rows of one log with one title are two",
       {"| | Kameror | ny | |\n| | Kameror | ny | |\n"},
       "Kameror 1 open, Kameror 1 open | 2"},
      {"an unknown number is a follow-up of its own",
       {"| 250115-1 | Kameror | ny | |\n", "| 250115-7 | Enkät | klar | |\n"},
       "250115-1 1 open, 250115-7 2 closed | 1 1 follow-up-id-unknown"},
      {"an unknown number a figure away is its title's",
       {"| 250115-1 | Kameror | ny | |\n", "| 250115-7 | Kameror | klar | |\n"},
       "250115-1 1 2 closed | 1 0 follow-up-id-unknown"},
      {"but not where the number has a row of its own",
       {"| 250115-1 | Kameror | ny | |\n",
        "| 250115-1 | Kameror | ny | |\n| 250115-7 | Kameror | klar | |\n"},
       "250115-1 1 2 open, 250115-7 2 closed | 1 1 follow-up-id-unknown"},
      {"two matters with one number in one log are two",
       {"| 250115-1 | Kameror | ny | |\n| 250115-1 | Enkät | ny | |\n"},
       "250115-1 1 open, 250115-1 1 open | 2"},
      {"each goes on under its title, or under its own number",
       {"| 250115-1 | Kameror | ny | |\n| 250115-1 | Enkät | ny | |\n",
        "| 250115-1 | Kameror | klar | |\n| 250115-2 | Enkät | ny | |\n"},
       "250115-1 1 2 closed, 250115-2 1 2 open | 2 1"},
      {"a number older than the folder is carried in",
       {"| 241204-1 | Kameror | pågår | |\n"},
       "241204-1 1 open | 1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(joined(logs(row.rows)) == row.expected);
  }
}

TEST_CASE("a number from a day whose log is missing is not unknown") {
  Folder folder = logs({"| 250115-1 | Kameror | ny | |\n", "",
                        "| 250115-1 | Kameror | pågår | |\n"
                        "| 250215-1 | Belysning | pågår | |\n"});
  CHECK(joined(folder) ==
        "250115-1 1 3 open, 250215-1 3 open | 1 1 2 follow-up-id-unknown");
  folder["2025-02-15.md"] = minutes("2025-02-15", "Hej.\n");
  CHECK(joined(folder) == "250115-1 1 3 open, 250215-1 3 open | 1 1 2");
  folder["2025-01-15.md"] = log("2025-01-15", "");
  CHECK(joined(folder) ==
        "250115-1 3 open, 250215-1 3 open | 0 0 2 follow-up-id-unknown "
        "follow-up-id-unknown");
}

TEST_CASE("a row that may be either of two is a mention of both") {
  CHECK(joined(logs({"| 250115-1 | Vandring | ny | |\n"
                     "| 250115-2 | Vandring | ny | |\n",
                     "| | Vandring | klar | |\n"})) ==
        "250115-1 1 2 open, 250115-2 1 2 open | 2 2 follow-up-title-ambiguous");
  CHECK(joined(logs({"| 250115-1 | Vandring | ny | |\n"
                     "| 250115-2 | Vandring | ny | |\n",
                     "| 250115-1 | Vandring | pågår | |\n"
                     "| | Vandring | klar | |\n"})) ==
        "250115-1 1 2 open, 250115-2 1 2 open | 2 2 follow-up-title-ambiguous");
}

TEST_CASE("what is merged or split closes into what has a row") {
  struct Row {
    std::string_view what;
    std::string_view row;
    std::string_view expected;
  };
  const Row rows[] = {
      {"into one that is open",
       "| 250115-1 | Kameror | Sammanslagen med 250115-2 | |\n",
       "250115-1 1 2 closed, 250115-2 1 open | 2 1"},
      {"into one that the same log opens further down",
       "| 250115-1 | Kameror | Delad i 250215-1 | |\n"
       "| 250215-1 | Belysning | ny | |\n",
       "250115-1 1 2 closed, 250115-2 1 open, 250215-1 2 open | 2 2"},
      {"its own row has no number",
       "| | Kameror | Delad i 250215-1 | |\n"
       "| 250215-1 | Belysning | ny | |\n",
       "250115-1 1 2 closed, 250115-2 1 open, 250215-1 2 open | 2 2"},
      {"into a number that nobody gave out",
       "| 250115-1 | Kameror | Sammanslagen med 250115-9 | |\n",
       "250115-1 1 2 open, 250115-2 1 open | 2 2 follow-up-id-unknown"},
      {"into itself", "| 250115-1 | Kameror | Sammanslagen med 250115-1 | |\n",
       "250115-1 1 2 open, 250115-2 1 open | 2 2 follow-up-id-unknown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(joined(logs({"| 250115-1 | Kameror | ny | |\n"
                       "| 250115-2 | Strategi | ny | |\n",
                       row.row})) == row.expected);
  }
}

}  // namespace bra::test
