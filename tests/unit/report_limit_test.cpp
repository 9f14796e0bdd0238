#include <doctest/doctest.h>

#include <cstddef>

#include "report/report.h"
#include "text/source.h"

namespace bra {
namespace {

constexpr Fault fault{.name = "owner-unknown"};
constexpr Fault other{.name = "area-unknown"};

}  // namespace

TEST_CASE("a thousand findings of a kind in a file are told, then that more") {
  const Source file;
  const Source next;
  Report report;
  const auto add = [&](const Fault& what, const Source& where) {
    report.add(what, {&where, 0, 0}, Message("{} is unknown", "x"))
        .pointing("here")
        .mend({&where, 0, 0}, "y");
  };
  for (std::size_t i = 0; i < Report::most_told; ++i) add(fault, file);
  REQUIRE(report.all().size() == Report::most_told);
  CHECK(report.all().back().headline.text == "{} is unknown");

  for (int i = 0; i < 3; ++i) add(fault, file);
  REQUIRE(report.all().size() == Report::most_told + 1);
  const Diagnostic& last = report.all().back();
  CHECK(last.fault == &fault);
  CHECK(last.headline == Message("there are more of this kind in the file; "
                                 "bra tells {}",
                                 Report::most_told));
  CHECK(last.here.text.empty());
  CHECK(last.fix.empty());

  add(other, file);
  add(fault, next);
  CHECK(report.all().size() == Report::most_told + 3);
}

}  // namespace bra
