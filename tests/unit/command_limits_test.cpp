// Each limit holds at one less, at just as much, and not at one more.

#include <doctest/doctest.h>

#include <string>

#include "command/run.h"
#include "read/too_large.h"
#include "support/memory_world.h"
#include "syntax/yaml.h"

namespace bra::command {
namespace {

constexpr std::size_t kibi = 1024;

/// What `bra check` says of a folder that holds one file.
std::string told_of(const std::string& name, const std::string& text,
                    const std::string& settings = {}) {
  test::MemoryWorld world;
  world.files.files[name] = text;
  if (!settings.empty()) world.files.files["bra.yaml"] = settings;
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

/// A file of `size` bytes in short lines.
std::string of_size(std::size_t size) {
  std::string text = head;
  while (text.size() + 64 <= size) text += std::string(63, 'a') + '\n';
  return text + std::string(size - text.size(), 'a');
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

TEST_CASE("a file has at most 1 MiB, or what bra.yaml says") {
  const std::string name = "2025-05-14.md";
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const std::string words = "the file is too large to be minutes";
    CHECK(says(told_of(name, of_size(plus(kibi * kibi, more))), words) ==
          too_much);
    CHECK(says(told_of(name, of_size(plus(2 * kibi, more)),
                       "limits: {file: 2 KiB}\n"),
               words) == too_much);
  }
}

TEST_CASE(
    "tables and lists have at most 5,000 rows, or more of a larger file") {
  const std::size_t most = read::row_limit(kibi * kibi);
  CHECK(most == 5'000);
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const auto in_list = [&](std::size_t limit) {
      return head + repeated("- a\n", plus(limit, more));
    };
    // The heading's row is one of them.
    const std::string table = head + "- a\n\n| A | B |\n| - | - |\n" +
                              repeated("| 1 | 2 |\n", plus(most - 2, more)) +
                              "\na\n";
    const std::string in_yaml =
        "datum: 2025-05-14\närenden:\n  - rubrik: Läget\n    text: |\n" +
        repeated("      - a\n", most / 2) + "närvarande:\n" +
        repeated("  - a\n", plus(most - most / 2 - 1, more));
    const std::string in_lines = "datum: 2025-05-14\nnärvarande: |\n" +
                                 repeated("  a\n", plus(most, more));
    const std::string words = "the tables and lists have more than";
    CHECK(says(told_of("2025-05-14.md", in_list(most)), words) == too_much);
    CHECK(says(told_of("2025-05-14.yaml", in_lines), words) == too_much);
    CHECK(says(told_of("2025-05-14.yaml", in_yaml), words) == too_much);
    CHECK(says(told_of("2025-05-14.md", "---\n" + in_yaml + "---\n"), words) ==
          too_much);
    CHECK(says(told_of("2025-05-14.md", table), words) == too_much);
    CHECK(
        says(told_of("2025-05-14.md", in_list(read::row_limit(4 * kibi * kibi)),
                     "limits: {file: 4 MiB}\n"),
             words) == too_much);
  }
}

TEST_CASE("a file has at most 5,000 headings, or more of a larger file") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const std::string words = "the file has more than";
    const auto headings = [&](std::size_t limit) {
      return head + repeated("## A\n", plus(limit, more));
    };
    CHECK(says(told_of("2025-05-14.md", headings(5'000)), words) == too_much);
    CHECK(says(told_of("2025-05-14.md",
                       headings(read::row_limit(4 * kibi * kibi)),
                       "limits: {file: 4 MiB}\n"),
               words) == too_much);
  }
}

TEST_CASE("front matter has at most 256 KiB, or a quarter of the file's") {
  CHECK(read::front_matter_limit(kibi * kibi) == 256 * kibi);
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const auto text = [&](std::size_t limit) {
      std::string yaml = "datum: 2025-05-14\n";
      while (yaml.size() + 64 <= plus(limit, more)) {
        yaml += '#' + std::string(62, 'a') + '\n';
      }
      yaml +=
          '#' + std::string(plus(limit, more) - yaml.size() - 2, 'a') + '\n';
      return "---\n" + yaml + "---\n";
    };
    const std::string words = "the front matter has more than";
    CHECK(says(told_of("2025-05-14.md", text(256 * kibi)), words) == too_much);
    CHECK(says(told_of("2025-05-14.md", text(kibi), "limits: {file: 4 KiB}\n"),
               words) == too_much);
  }
}

TEST_CASE("a line has at most 64 KiB") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const std::string line(plus(64 * kibi, more), 'a');
    for (const std::string_view end : {"", "\n", "\r\n"}) {
      CHECK(says(told_of("2025-05-14.md", head + line + std::string(end)),
                 "the line has more than 65536 bytes") == too_much);
    }
  }
}

TEST_CASE("a table has at most 32 columns") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const std::size_t columns = plus(32, more);
    const std::string table =
        "| Område | Nivå " + repeated("| x ", columns - 2) + "|\n" +
        repeated("|---", columns) + "|\n" + "| Skola | röd " +
        repeated("| ", columns - 2) + "|\n";
    CHECK(says(told_of("2025-05-14.md", head + table), "[table-too-wide]") ==
          too_much);
  }
}

TEST_CASE("YAML is at most 32 deep") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    // The file itself is the first.
    const std::size_t lists = plus(31, more);
    const std::string text =
        "datum: 2025-05-14\nplats: " + repeated("[", lists) +
        repeated("]", lists) + "\n";
    CHECK(says(told_of("2025-05-14.yaml", text), "more than 32 deep") ==
          too_much);
  }
}

TEST_CASE("YAML has at most 100,000 values") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    // The file, its list, and what that holds.
    const Source source{"2025-05-14.yaml",
                        "a:\n" + repeated("- b\n", plus(100'000 - 2, more))};
    Arena arena;
    Report report;
    syntax::read_yaml(span_of(source, source.text), arena, report);
    CHECK(report.empty() != too_much);
  }
}

TEST_CASE("a key of YAML has at most 1,000 bytes") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const std::string text =
        "datum: 2025-05-14\n" + std::string(plus(1000, more), 'k') + ": x\n";
    CHECK(says(told_of("2025-05-14.yaml", text), "a key of more than") ==
          too_much);
  }
}

TEST_CASE("people are told 1,000 findings, and how many more there are") {
  for (const Row& row : rows) {
    const auto more = row.more;
    const auto too_much = row.too_much;
    CAPTURE(more);
    const std::string text = head + "\n| Område | Nivå |\n|-|-|\n" +
                             repeated("| Skola | lila |\n", plus(1000, more));
    test::MemoryWorld world;
    world.files.files["2025-05-14.md"] = text;
    const std::vector<std::string> words = {"check", "--select",
                                            "level-unknown", "-O", "concise"};
    run(words, world.world());
    CHECK(says(world.console.out, "and 1 more") == too_much);
  }
}

TEST_CASE("a question tells a thousand errors, and counts the rest") {
  for (const Row& row : rows) {
    test::MemoryWorld world;
    std::string text = head + "\n| Ärende | Läge |\n| --- | --- |\n";
    text += repeated("| | pågår |\n", plus(1000, row.more));
    world.files.files["2025-05-14.md"] = text;
    run(std::vector<std::string>{"actions"}, world.world());
    CHECK(says(world.console.err, "names no matter"));
    CHECK(says(world.console.err, "and 1 more") == row.too_much);
  }
}

}  // namespace bra::command
