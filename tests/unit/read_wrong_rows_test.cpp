// Rows with the wrong number of cells: each is told, but a table that is wrong
// all through is told of once.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "language/lexicon.h"
#include "read/read.h"
#include "read/sections/tables.h"

namespace bra::read {
namespace {

/// How many findings there are of a log in which so many rows lack a cell.
std::ptrdiff_t findings_of(std::size_t wrong) {
  const Council council = default_council();
  const Lexicon lexicon(council);
  Source source{"2025-03-12.md",
                "---\ndatum: 2025-03-12\n---\n\n## Uppföljning\n\n"
                "| Ärende | Läge | Ansvarig |\n| --- | --- | --- |\n"};
  for (std::size_t i = 0; i < wrong; ++i) source.text += "| Kameror | ny |\n";
  Report report;
  read_meeting(source, lexicon, Council().file_limit, report);
  return std::count_if(
      report.all().begin(), report.all().end(),
      [](const Diagnostic& found) { return found.fault == &cells_wrong; });
}

}  // namespace

TEST_CASE("a table that is wrong all through is told of once") {
  CHECK(findings_of(1) == 1);
  CHECK(findings_of(20) == 20);
  CHECK(findings_of(21) == 21);
  CHECK(findings_of(4000) == 21);
}

}  // namespace bra::read
