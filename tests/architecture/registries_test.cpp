// What is registered is what lies in the open folders, and each object has the
// name of its file.

#include <doctest/doctest.h>

#include <algorithm>

#include "command/options.h"
#include "language/lexicon.h"
#include "render/dataset_format.h"
#include "render/format.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

/// The names that the files of an open folder stand for: `new_.cpp` is `new`,
/// since C++ keeps that word for itself.
std::vector<std::string> names_in(std::string_view folder) {
  std::vector<std::string> names;
  for (const std::string& path : files_below(folder)) {
    std::string name = path.substr(folder.size() + 1);
    if (!name.ends_with(".cpp") || name.find('/') != name.npos) continue;
    name.resize(name.size() - 4);
    if (name.ends_with('_')) name.pop_back();
    std::replace(name.begin(), name.end(), '_', '-');
    names.push_back(name);
  }
  return names;
}

template <class Things>
std::vector<std::string> names_of(const Things& things) {
  std::vector<std::string> names;
  for (const auto* thing : things) names.emplace_back(thing->name);
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("the registered commands are the files in their folder") {
  CHECK(names_of(command::commands) == names_in("src/command/commands"));
}

TEST_CASE("the registered formats are the files in their folder") {
  CHECK(names_of(render::formats) == names_in("src/render/formats"));
}

TEST_CASE("the registered formats of an export are the files in their folder") {
  CHECK(names_of(render::datasets::dataset_formats) ==
        names_in("src/render/datasets"));
}

TEST_CASE("the registered languages are the files in their folder") {
  CHECK(languages.size() == names_in("src/language/catalogs").size());
}

TEST_CASE("a synonym of a command belongs to one command that there is") {
  std::vector<std::string_view> seen;
  for (const Language* language : languages) {
    for (const auto& command : language->commands) {
      const auto& synonym = command.word;
      const auto& name = command.thing;
      CAPTURE(synonym);
      REQUIRE(command::command_called(synonym) != nullptr);
      CHECK(command::command_called(synonym)->name == name);
      CHECK(std::find(seen.begin(), seen.end(), synonym) == seen.end());
      seen.push_back(synonym);
    }
  }
}

// The command is found on the line before it is known which options it has.
TEST_CASE("an option takes a value with every command or with none") {
  const auto options = command::all_options();
  for (const command::Option* a : options) {
    for (const command::Option* b : options) {
      for (const std::string_view name : command::names_of(*a)) {
        for (const std::string_view other : command::names_of(*b)) {
          if (name != other) continue;
          CAPTURE(name);
          CHECK(a->takes_value() == b->takes_value());
        }
      }
    }
  }
}

}  // namespace
}  // namespace bra::test
