// Markdown and YAML say the same: what is converted there and back again has
// the facts it had.

#include <doctest/doctest.h>

#include <utility>

#include "language/lexicon.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/page.h"
#include "write/conversion.h"

namespace bra::test {
namespace {

struct Said {
  std::string text;
  std::string facts;
  bool has_errors = false;
};

std::optional<Said> said(const std::string& name, const std::string& text,
                         const Lexicon& lexicon) {
  const Source source{name, text};
  Report report;
  const auto meeting =
      read::read_meeting(source, lexicon, Council().file_limit, report);
  if (!meeting) return {};
  const write::Page page(source);
  std::string other = converted(page, *meeting, lexicon, *language_of("sv"));
  bool has_errors = untold(page, lexicon, other).has_value() || !meeting->date;
  for (const Diagnostic& found : report.all()) {
    has_errors = has_errors || found.severity == Severity::error;
  }
  return Said{std::move(other), facts_of(*meeting), has_errors};
}

std::string other(const std::string& name) {
  const bool markdown = name.ends_with(".md");
  return name.substr(0, name.rfind('.')) + (markdown ? ".yaml" : ".md");
}

}  // namespace

TEST_CASE("what the other spelling can say is the same there and back again") {
  const Lexicon lexicon(read::default_council());
  std::size_t files = 0;  // that may be minutes
  std::size_t whole = 0;  // minutes without an error
  std::size_t same = 0;   // that the other spelling can say wholly
  for (const auto& input : all_inputs()) {
    const std::string& name = input.first;
    const std::string& text = input.second;
    const bool markdown = name.ends_with(".md");
    if (!markdown && !name.ends_with(".yaml")) continue;
    ++files;
    const auto here = said(name, text, lexicon);
    if (!here || here->has_errors) continue;
    const auto there = said(other(name), here->text, lexicon);
    REQUIRE(there);
    CAPTURE(name);
    CAPTURE(text);
    CAPTURE(here->text);
    ++whole;
    // A silence of one line, a list in a list, a decision before the first
    // heading: `bra convert` compares as is done here, and refuses.
    if (there->facts != here->facts) continue;
    ++same;
    const auto back = said(name, there->text, lexicon);
    REQUIRE(back);
    CHECK(back->facts == here->facts);
  }
  CAPTURE(files);
  CAPTURE(whole);
  CAPTURE(same);
  // Were most left out, the rest would prove little.
  CHECK(whole * 10 >= files * 6);
  CHECK(same * 100 >= whole * 95);
  CHECK(same > 400);
}

}  // namespace bra::test
