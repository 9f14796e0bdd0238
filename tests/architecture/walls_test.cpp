// Includes go down only; the table is that of src/README.md.

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>

#include "support/source_tree.h"

namespace bra::test {
namespace {

using Rooms = std::set<std::string, std::less<>>;

struct Room {
  int floor = 0;
  /// What it may include, itself added.
  Rooms may;
};

using Walls = std::map<std::string, Room, std::less<>>;

/// As src/README.md says it.
Walls walls() {
  Walls table;
  std::istringstream page(text_of("src/README.md"));
  // | 4 | `query/` | book and question → table | text table model report |
  for (std::string line; std::getline(page, line);) {
    const std::size_t open = line.find("| `");
    const std::size_t close = line.find("/` |");
    if (open == line.npos || close == line.npos) continue;
    const std::string room = line.substr(open + 3, close - open - 3);
    const std::size_t end = line.rfind('|');
    const std::size_t start = line.rfind('|', end - 1) + 1;
    std::istringstream words(line.substr(start, end - start));
    Room& row = table[room];
    row.floor = std::stoi(line.substr(line.find_first_of("0123456789")));
    row.may = {room};
    for (std::string word; words >> word;) row.may.insert(word);
  }
  return table;
}

/// The rooms that a file includes from: `text` of `#include "text/date.h"`.
Rooms included(const SourceFile& file) {
  Rooms rooms;
  std::istringstream lines(file.text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("#include \"")) continue;
    const std::size_t slash = line.find('/');
    if (slash != line.npos) rooms.insert(line.substr(10, slash - 10));
  }
  return rooms;
}

TEST_CASE("every room is in the table of walls, and none other") {
  Rooms in_tree;
  for (const SourceFile& file : sources_below("src")) {
    if (!file.room().empty()) in_tree.emplace(file.room());
  }
  const auto table = walls();
  for (const std::string& room : in_tree) {
    CAPTURE(room);
    CHECK(table.contains(room));
  }
  CHECK(table.size() >= 10);
}

TEST_CASE("a room may know only those on floors below its own") {
  const Walls table = walls();
  for (const auto& entry : table) {
    const std::string& room = entry.first;  // clang 14 takes in no binding
    const auto& row = entry.second;
    for (const std::string& known : row.may) {
      if (known == room || known == "—") continue;
      CAPTURE(room);
      CAPTURE(known);
      if (known == "all") {  // only from the top
        for (const auto& one : table) {
          CHECK((one.first == room || one.second.floor < row.floor));
        }
        continue;
      }
      const auto below = table.find(known);
      REQUIRE(below != table.end());
      CHECK(below->second.floor < row.floor);
    }
  }
}

TEST_CASE("a room includes only from the rooms below that it may know") {
  const auto table = walls();
  for (const SourceFile& file : sources_below("src")) {
    const auto row = table.find(file.room());
    if (row == table.end() || row->second.may.contains("all")) continue;
    for (const std::string& room : included(file)) {
      CAPTURE(file.path);
      CAPTURE(room);
      CHECK(row->second.may.contains(room));
    }
  }
}

TEST_CASE("main binds the world and runs, and knows nothing else") {
  const SourceFile main = scanned("src/main.cpp", text_of("src/main.cpp"));
  for (const std::string& room : included(main)) {
    CAPTURE(room);
    CHECK((room == "world" || room == "command" || room == "text"));
  }
}

}  // namespace
}  // namespace bra::test
