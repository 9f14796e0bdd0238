// Includes go down only; the table is that of src/README.md.

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>

#include "support/source_tree.h"

namespace bra::test {
namespace {

using Rooms = std::set<std::string, std::less<>>;

/// What each room may include, as src/README.md says it, itself added.
std::map<std::string, Rooms, std::less<>> walls() {
  std::map<std::string, Rooms, std::less<>> table;
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
    table[room] = {room};
    for (std::string word; words >> word;) table[room].insert(word);
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

TEST_CASE("a room includes only from the rooms below that it may know") {
  const auto table = walls();
  for (const SourceFile& file : sources_below("src")) {
    const auto row = table.find(file.room());
    if (row == table.end() || row->second.contains("all")) continue;
    for (const std::string& room : included(file)) {
      CAPTURE(file.path);
      CAPTURE(room);
      CHECK(row->second.contains(room));
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
