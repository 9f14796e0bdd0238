// A world in memory: files that are a map, a console that is two strings, an
// environment that holds what the test put there, and a day that stands still.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "world/world.h"

namespace bra::test {

/// Everything stands in `/`; a path without slash is below it too.
class MemoryFiles : public world::Files {
 public:
  /// What is at each path, from the root and without a leading slash.
  std::map<std::string, std::string> files;
  std::set<std::string> links;
  std::set<std::string> pipes;
  /// Files and folders that nobody may read.
  std::set<std::string> locked;
  /// When set, nothing can be written, and this is why.
  std::string_view write_trouble;

  [[nodiscard]] std::optional<world::Place> locate(
      const std::string& path) const override;
  [[nodiscard]] std::optional<world::EntryKind> kind(
      const std::string& path) const override;
  [[nodiscard]] std::unique_ptr<world::Folder> open(
      const std::string& path) const override;
  void write(const std::string& path, std::string_view bytes) override;
  [[nodiscard]] std::unique_ptr<world::NewFile> create(
      const std::string& path) override;
  void replace(const std::string& folder,
               const std::vector<world::Replacement>& wanted) override;
};

class MemoryConsole : public world::Console {
 public:
  /// What is on standard input.
  std::string in;
  std::string out;
  std::string err;
  /// Set to be a terminal of that width.
  std::optional<std::size_t> columns;
  /// When set, nothing can be written to `out`, and this is why.
  std::string_view write_trouble;

  void write(world::Stream stream, std::string_view bytes) override;
  void close() override {}
  [[nodiscard]] world::FileRead input(std::size_t /*limit*/) override {
    return {in, world::Trouble::none, {}};
  }
  [[nodiscard]] bool is_terminal(world::Stream /*stream*/) const override {
    return columns.has_value();
  }
  [[nodiscard]] std::optional<std::size_t> width(
      world::Stream /*stream*/) const override {
    return columns;
  }
};

class MemoryEnvironment : public world::Environment {
 public:
  std::map<std::string, std::string> variables;
  [[nodiscard]] std::optional<std::string> get(
      const std::string& name) const override;
};

/// No program is there unless the test brings it.
class MemoryPrograms : public world::Programs {
 public:
  /// What a program answers, by its name.
  std::map<std::string, std::function<world::Ran(const world::Program& program,
                                                 std::string_view input)>>
      known;
  /// What pagers were given to show.
  std::string shown;

  world::Ran run(const world::Program& program, std::string_view input,
                 const world::Bounds& bounds) override;
  bool show(const world::Program& program, std::string_view text) override;
};

struct MemoryWorld {
  MemoryFiles files;
  MemoryConsole console;
  MemoryEnvironment environment;
  MemoryPrograms programs;
  Day today = *Day::of(2025, 6, 1);
  std::chrono::milliseconds elapsed{0};

  [[nodiscard]] world::World world();
};

}  // namespace bra::test
