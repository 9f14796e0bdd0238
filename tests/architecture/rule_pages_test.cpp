// Every rule and every fault of reading has a page in tests/cases/rules that
// shows it speak in one section and be silent in another.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "support/page.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

constexpr std::string_view folder = "tests/cases/rules/";

bool is_check(const ConsoleCommand& command) {
  return command.typed.starts_with("bra check");
}

bool speaks(const Section& section, std::string_view rule) {
  const std::string mark = '[' + std::string(rule) + "]\n";
  return std::any_of(section.commands.begin(), section.commands.end(),
                     [&](const ConsoleCommand& command) {
                       return is_check(command) &&
                              command.expected.find(mark) != std::string::npos;
                     });
}

bool is_silent(const Section& section, std::string_view rule) {
  return !speaks(section, rule) &&
         std::any_of(section.commands.begin(), section.commands.end(),
                     [](const ConsoleCommand& command) {
                       return is_check(command) &&
                              command.expected.find("errors: 0, warnings: 0") !=
                                  std::string::npos;
                     });
}

}  // namespace

TEST_CASE("every rule has a page in which it speaks and is silent") {
  const auto faults = check::all_faults(faults_of_reading);
  REQUIRE(faults.size() > 60);
  for (const Fault* fault : faults) {
    const std::string_view name = fault->name;
    CAPTURE(name);
    const std::string path = std::string(folder) + std::string(name) + ".md";
    const Page page = read_page(path, text_of(path));
    const auto any = [&](auto holds) {
      return std::any_of(
          page.sections.begin(), page.sections.end(),
          [&](const Section& section) { return holds(section, name); });
    };
    CHECK(any(speaks));
    CHECK(any(is_silent));
  }
}

TEST_CASE("every page of a rule belongs to one that there is") {
  const auto faults = check::all_faults(faults_of_reading);
  for (const std::string& path : files_below("tests/cases/rules")) {
    CAPTURE(path);
    CHECK(std::any_of(faults.begin(), faults.end(), [&](const Fault* fault) {
      return path == std::string(folder) + std::string(fault->name) + ".md";
    }));
  }
}

TEST_CASE("every rule is explained by a wrong and a right example") {
  for (const Fault* fault : check::all_faults(faults_of_reading)) {
    CAPTURE(fault->name);
    CHECK(!fault->summary.empty());
    CHECK(!fault->why.empty());
    CHECK(!fault->wrong.empty());
    CHECK(!fault->right.empty());
    CHECK(fault->wrong != fault->right);
  }
}

}  // namespace bra::test
