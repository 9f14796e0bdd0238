// Tidying changes how minutes look and never what they say, whatever they are.

#include <doctest/doctest.h>

#include "language/lexicon.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/hostile.h"
#include "support/page.h"
#include "text/edit.h"
#include "write/page.h"
#include "write/tidy.h"

namespace bra::test {
namespace {

struct Tidied {
  std::string text;
  std::string facts;
};

/// Nothing for what is no meeting.
std::optional<Tidied> tidy(const std::string& name, const std::string& text,
                           const Lexicon& lexicon) {
  const Source source{name, text};
  Report unheard;
  const auto meeting =
      read::read_meeting(source, lexicon, Council().file_limit, unheard);
  if (!meeting) return {};
  const write::Page page(source);
  return Tidied{
      edited(text, write::tidied(page, *meeting, lexicon, *language_of("sv"))),
      facts_of(*meeting)};
}

void hold(const std::string& name, const std::string& text,
          const Lexicon& lexicon) {
  const auto once = tidy(name, text, lexicon);
  if (!once) return;
  CAPTURE(name);
  CAPTURE(text);
  const auto twice = tidy(name, once->text, lexicon);
  REQUIRE(twice);
  CHECK(twice->facts == once->facts);
  CHECK(twice->text == once->text);
}

}  // namespace

TEST_CASE("tidied minutes say the same, and are tidy") {
  const Lexicon lexicon(read::default_council());
  for (const auto& [name, text] : all_inputs()) {
    hold(name, text, lexicon);
    std::string crlf;
    for (const char c : text) {
      if (c == '\n') crlf += '\r';
      crlf += c;
    }
    hold(name, "\xEF\xBB\xBF" + crlf, lexicon);
  }
}

TEST_CASE("tables of hostile texts are tidied and say the same") {
  const Lexicon lexicon(read::default_council());
  Numbers numbers(4);
  for (const std::string& hostile : hostile_texts()) {
    const std::string cell = hostile.substr(0, hostile.find('\n'));
    hold("2025-03-12.md",
         "---\nmötesdatum: 12 mars 2025\ntid: 9.00 - 10\n---\n\n"
         "| Nr | Ärende | Läge |\n|-|:-:|-:|\n| 1 | " +
             cell + " | ny |\n| " + random_text(numbers, 3) + "|b|\n",
         lexicon);
  }
}

}  // namespace bra::test
