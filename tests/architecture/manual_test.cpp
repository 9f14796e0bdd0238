// The manual: each page in Swedish says what the English one says, section by
// section, and every promise has its test.

#include <doctest/doctest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "command/manual.h"
#include "language/lexicon.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

/// `#` and `##` for each heading, those of the examples left out.
std::vector<std::string> outline(const std::string& page) {
  std::vector<std::string> marks;
  std::istringstream lines(page);
  bool literal = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) literal = !literal;
    if (literal || !line.starts_with('#')) continue;
    marks.push_back(line.substr(0, line.find(' ')));
  }
  return marks;
}

/// A line such as `@options@`.
bool has_table_to_fill(const std::string& page) {
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    if (line.size() > 2 && line.front() == '@' && line.back() == '@' &&
        line.find(' ') == line.npos) {
      return true;
    }
  }
  return false;
}

struct HeldBy {
  std::string file;
  std::string test;
};

/// `_tests/unit/x_test.cpp_: a test's name`.
std::vector<HeldBy> tests_named_in(const std::string& page) {
  std::vector<HeldBy> named;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t end = line.find("_: ");
    if (!line.starts_with("\t_tests/") || end == line.npos) continue;
    named.push_back({line.substr(2, end - 2), line.substr(end + 3)});
  }
  return named;
}

}  // namespace

TEST_CASE("a page in another language has the sections of the English one") {
  std::size_t pages = 0;
  for (const std::string& path : files_below("man/sv")) {
    const std::string english = "man/" + path.substr(path.rfind('/') + 1);
    CAPTURE(english);
    CHECK(outline(text_of(path)) == outline(text_of(english)));
    ++pages;
  }
  CHECK(pages >= 4);
}

TEST_CASE("every promise names tests that there are") {
  const auto named = tests_named_in(text_of("man/bra-promises.7.scd"));
  CHECK(named.size() >= 15);
  for (const HeldBy& held : named) {
    CAPTURE(held.file);
    CAPTURE(held.test);
    CHECK(text_of(held.file).find("\"" + held.test + "\"") !=
          std::string::npos);
  }
}

TEST_CASE("every topic of the help is shown, in each language") {
  for (const Language* language : languages) {
    const Speech speech(*language);
    const render::Style style{.speech = &speech};
    const auto topics = command::manual_topics(speech);
    CHECK(topics.size() > 30);
    for (const std::string& topic : topics) {
      CAPTURE(topic);
      const auto text = command::manual_on(topic, speech);
      REQUIRE(text);
      CHECK_FALSE(has_table_to_fill(*text));
      CHECK(command::manual_text(*text, style).find('\t') == std::string::npos);
    }
  }
}

}  // namespace bra::test
