#include "support/page_tests.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "support/page.h"
#include "support/transcript.h"

namespace bra::test {
namespace {

const std::vector<Page>& pages() {
  static const std::vector<Page> all = all_pages();
  return all;
}

void run(const Page& page, const Section& section) {
  Performance performance(page);
  for (const ConsoleCommand& command : section.commands) {
    if (!is_run(command.typed)) continue;
    const std::string answer = performance.answer_to(command);
    if (answer == command.expected) {
      CHECK(answer == command.expected);
      continue;
    }
    const std::string where = page.path + ":" + std::to_string(command.line);
    FAIL_CHECK(where << ": $ " << command.typed << "\n"
                     << difference(command.expected, answer));
  }
}

/// doctest calls a test without saying which, but it can be asked.
void run_current() {
  const auto& current = *doctest::getContextOptions()->currentTest;
  for (const Page& page : pages()) {
    if (current.m_file != page.path.c_str()) continue;
    for (const Section& section : page.sections) {
      if (section.line == current.m_line) run(page, section);
    }
  }
}

}  // namespace

void register_pages() {
  for (const Page& page : pages()) {
    for (const Section& section : page.sections) {
      using doctest::detail::TestCase;
      doctest::detail::regTest(
          TestCase(run_current, page.path.c_str(),
                   static_cast<unsigned>(section.line),
                   doctest::detail::TestSuite() * page.path.c_str()) *
          section.name.c_str());
    }
  }
}

void accept_pages() {
  const char* wanted = std::getenv("BRA_ACCEPT");
  if (wanted == nullptr || *wanted == '\0') return;
  const std::string prefix = wanted == std::string("1") ? "" : wanted;
  for (const Page& page : all_pages()) {
    if (!page.path.starts_with(prefix)) continue;
    const std::string text = accepted(page);
    if (text == page.text) continue;
    std::ofstream(std::filesystem::path(BRA_SOURCE_DIR) / page.path,
                  std::ios::binary)
        << text;
    std::cout << "accepted " << page.path << '\n';
  }
}

}  // namespace bra::test
