// Severities: the fault's own, the council's, and that of a rule which the
// council has not asked for yet.

#include <doctest/doctest.h>

#include "check/check.h"
#include "support/folder_book.h"

namespace bra::test {
namespace {

constexpr Fault later{.name = "said-later",
                      .severity = Severity::error,
                      .summary = "something",
                      .why = "a later version tells of it",
                      .wrong = "a",
                      .right = "b",
                      .since = "1.10"};

Severity severity_in(std::string_view settings) {
  FolderBook read({{"bra.yaml", std::string(settings)},
                   {"2025-03-12.md", "---\ndatum: 2025-03-12\n---\n"}});
  Report report;
  report.add(later, {read.book.sources.front().get(), 0, 0}, "something");
  const Fault* const known[] = {&later};
  const check::Choice only{.select = {"said-later"}, .ignore = {}};
  check::check(read.book, *Day::of(2025, 6, 1), only, known, report);
  REQUIRE(report.all().size() == 1);
  return report.all().front().severity;
}

}  // namespace

TEST_CASE("a rule newer than the council asks for is a note") {
  CHECK(severity_in("bra: \">=1.9\"\n") == Severity::info);
  CHECK(severity_in("bra: \">=1.10\"\n") == Severity::error);
  CHECK(severity_in("bra: \">=2\"\n") == Severity::error);
  CHECK(severity_in("language: sv\n") == Severity::error);
}

TEST_CASE("what the council says of a new rule holds") {
  CHECK(severity_in("bra: \">=1.0\"\nrules: {said-later: warning}\n") ==
        Severity::warning);
}

}  // namespace bra::test
