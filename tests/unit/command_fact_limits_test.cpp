// What a file may hold, beside its bytes, rows and headings: each limit holds
// at one less, at just as much, and not at one more.

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "command/run.h"
#include "support/memory_world.h"

namespace bra::command {
namespace {

/// What `bra check` says of a folder that holds one file.
std::string told_of(const std::string& name, const std::string& text) {
  test::MemoryWorld world;
  world.files.files["bra.yaml"] = "council: A\n";
  world.files.files[name] = text;
  const std::vector<std::string> words = {"check", "-O", "concise"};
  run(words, world.world());
  return world.console.out;
}

bool says(const std::string& told, std::string_view words) {
  return told.find(words) != std::string::npos;
}

const std::string head = "---\ndatum: 2025-05-14\n---\n";

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (; times > 0; --times) out += text;
  return out;
}

struct Row {
  std::ptrdiff_t more;
  bool too_much;
};
constexpr Row rows[] = {{-1, false}, {0, false}, {1, true}};

std::size_t plus(std::size_t limit, std::ptrdiff_t more) {
  return limit + static_cast<std::size_t>(more);
}

}  // namespace

TEST_CASE("a file has at most 5,000 of what needs no row of its own") {
  for (const Row& row : rows) {
    const auto more = row.more;
    CAPTURE(more);
    const auto many = [&](std::string_view text) {
      return repeated(text, plus(5'000, more));
    };
    const auto told = [&](const std::string& text, std::string_view words) {
      return says(told_of("2025-05-14.md", text), words) == row.too_much;
    };
    CHECK(told(head + many("Beslut: a\n\n"),
               "the file has more than 5000 decisions"));
    CHECK(told(
        "---\ndatum: 2025-05-14\nnärvarande: " + many("Bo Ek, ") + "\n---\n",
        "the file names more than 5000 people"));
    CHECK(told(head +
                   "| Ärende | Läge | Ansvarig |\n| - | - | - |\n| A | ny | " +
                   many("Bo Ek, ") + " |\n",
               "the file names more than 5000 owners"));
    // In the rows of a table a level takes a row; months have one each.
    CHECK(told(head + "## Lägesbild\n\n| Område | 2025-03 |\n| - | - |\n" +
                   repeated("| A | röd |\n", plus(4'000, more)) +
                   "\na\n\n| Område | 2025-01 | 2025-02 |\n| - | - | - |\n" +
                   repeated("| B | röd | röd |\n", 500),
               "the file has more than 5000 levels of areas"));
    CHECK(told(head + "<!-- bra: allow " + many("a,") + ": b -->\n",
               "the marks in the file name more than 5000 rules"));
  }
}

TEST_CASE("a file has at most 20,000 paragraphs") {
  for (const Row& row : rows) {
    const auto more = row.more;
    CAPTURE(more);
    const std::string words = "the file has more than 20000 paragraphs";
    const auto paragraphs = [&](std::string_view text) {
      return repeated(text, plus(20'000, more));
    };
    CHECK(says(told_of("2025-05-14.md", head + paragraphs("a\n\n")), words) ==
          row.too_much);
    CHECK(says(told_of("2025-05-14.yaml",
                       "datum: 2025-05-14\närenden:\n  - rubrik: A\n"
                       "    text: |\n" +
                           paragraphs("      a\n\n")),
               words) == row.too_much);
  }
}

TEST_CASE("the tables of a file have at most 40,000 cells") {
  for (const Row& row : rows) {
    const auto more = row.more;
    CAPTURE(more);
    const auto cells = [](std::size_t count) {
      return "|" + repeated("a|", count) + "\n";
    };
    // 20 in each row, the header's among them; the last row has the rest.
    const std::string table = head + cells(20) + "|" + repeated("-|", 20) +
                              "\n" + repeated(cells(20), 1'998) +
                              cells(plus(20, more));
    CHECK(says(told_of("2025-05-14.md", table),
               "the tables have more than 40000 cells") == row.too_much);
  }
}

TEST_CASE("a text that is imported has at most 20,000 lines") {
  for (const Row& row : rows) {
    CAPTURE(row.more);
    test::MemoryWorld world;
    world.files.files["a.txt"] = "Möte den 14 maj 2025\n\n" +
                                 repeated("a b c\n\n", plus(19'999, row.more));
    const std::vector<std::string> words = {"import", "a.txt", "--dry-run"};
    run(words, world.world());
    CHECK(says(world.console.err, "a.txt is too large to be minutes") ==
          row.too_much);
  }
}

TEST_CASE("people.yaml has at most 5,000 entries") {
  for (const Row& row : rows) {
    const auto more = row.more;
    CAPTURE(more);
    CHECK(says(told_of("people.yaml",
                       repeated("- {name: Bo Ek}\n", plus(5'000, more))),
               "the tables and lists have more than 5000 rows") ==
          row.too_much);
  }
}

}  // namespace bra::command
