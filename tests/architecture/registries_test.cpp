// What is registered is what lies in the open folders, and each object has the
// name of its file.

#include <doctest/doctest.h>

#include <algorithm>

#include "check/check.h"
#include "command/options.h"
#include "language/lexicon.h"
#include "query/refusal.h"
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

TEST_CASE("the registered rules are the files in their folder") {
  std::vector<std::string> names;
  for (const check::Rule* rule : check::rules) {
    names.emplace_back(rule->fault.name);
  }
  CHECK(names == names_in("src/check/rules"));
}

// Else it would have no page, and could not be silenced.
TEST_CASE("every fault that the code has is registered") {
  const std::vector<const Fault*> known = check::all_faults(faults_of_reading);
  int found = 0;
  for (const SourceFile& file : sources_below("src")) {
    constexpr std::string_view type = "Fault ";
    for (std::size_t at = file.code.find(type); at != std::string::npos;
         at = file.code.find(type, at + 1)) {
      const std::size_t end = file.code.find_first_of("{;=(,)&*", at);
      const bool is_object = end != std::string::npos &&
                             end > at + type.size() && file.code[end] == '{';
      if (!is_object) continue;
      const auto name = std::find_if(
          file.literals.begin(), file.literals.end(),
          [&](const Literal& literal) { return literal.at > end; });
      REQUIRE(name != file.literals.end());
      if (name->text == query::question_fault.name) continue;
      CAPTURE(file.path);
      CAPTURE(name->text);
      CHECK(std::any_of(known.begin(), known.end(), [&](const Fault* one) {
        return one->name == name->text;
      }));
      ++found;
    }
  }
  CHECK(found > 50);
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
