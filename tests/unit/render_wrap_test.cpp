#include "render/wrap.h"

#include <doctest/doctest.h>

#include "support/hostile.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("text is broken at blanks") {
  CHECK(wrap("ett två tre", 7) == Lines{"ett två", "tre"});
  CHECK(wrap("ett två tre", 6) == Lines{"ett", "två", "tre"});
  CHECK(wrap("ett två tre", 11) == Lines{"ett två tre"});
  CHECK(wrap("ett två tre", 0) == Lines{"ett två tre"});
  CHECK(wrap("", 5) == Lines{""});
  CHECK(wrap("", 0) == Lines{""});
}

TEST_CASE("a line keeps its own line feeds and its indent") {
  CHECK(wrap("ett\n\ntvå", 10) == Lines{"ett", "", "två"});
  CHECK(wrap("  - ett två", 8) == Lines{"  - ett", "  två"});
  CHECK(wrap("ett två\ntre", 5, 2) == Lines{"ett", "  två", "  tre"});
}

TEST_CASE("no line ends with a blank") {
  CHECK(wrap("ett  \n   \ntvå ", 10) == Lines{"ett", "", "två"});
  CHECK(wrap("ett  \n   \ntvå ", 0) == Lines{"ett", "", "två"});
  CHECK(wrap("ett   två", 4) == Lines{"ett", "två"});
}

TEST_CASE("a long word is broken between characters, marks kept on letters") {
  CHECK(wrap("åäöåäö", 4) == Lines{"åäöå", "äö"});
  CHECK(wrap("世世世", 5) == Lines{"世世", "世"});
  CHECK(wrap("a\u030Aa\u030Aa\u030A", 2) == Lines{"a\u030Aa\u030A", "a\u030A"});
}

TEST_CASE("a word of a megabyte is broken in one pass") {
  const Lines lines = wrap(std::string(1'000'000, 'x'), 40);
  CHECK(lines.size() == 25'000);
}

TEST_CASE("wrapping loses nothing but blanks, whatever the width") {
  // Nor hyphens, which dividing words adds.
  const auto without_blanks = [](std::string_view text) {
    std::string out;
    for (const char c : text) {
      if (c != ' ' && c != '\n' && c != '-') out += c;
    }
    return out;
  };
  test::Numbers numbers(7);
  for (int i = 0; i < 500; ++i) {
    const std::string text = test::random_text(numbers, numbers.below(20));
    const std::size_t width = 4 + numbers.below(30);
    CAPTURE(text);
    CAPTURE(width);
    std::string all;
    for (const std::string& line : wrap(text, width, numbers.below(3))) {
      CHECK(utf8::width(line) <= width);
      all += line;
    }
    CHECK(without_blanks(all) == without_blanks(text));
  }
}

TEST_CASE("a long word is divided where a syllable begins") {
  CHECK(wrap("Samverkansöverenskommelse", 20) ==
        Lines{"Samverkansöverens-", "kommelse"});
  CHECK(wrap("Räddningstjänsten", 16) == Lines{"Räddningstjäns-", "ten"});
  CHECK(wrap("trygghetssamordnare", 12) == Lines{"trygghetssa-", "mordnare"});
  CHECK(wrap("åäöåäöå", 4) == Lines{"åäöå", "äöå"});
}

TEST_CASE("an address is broken at its steps") {
  CHECK(wrap("minutes/2024/2024-03-13.md:65", 20) ==
        Lines{"minutes/2024/", "2024-03-13.md:65"});
  CHECK(wrap("2024-01..2024-04", 10) == Lines{"2024-01..", "2024-04"});
}

TEST_CASE("widths are those of the widest line and of what is not broken") {
  CHECK(widest_line("ett två\nåäö") == 7);
  CHECK(widest_piece("ett två\nåäöå 世界") == 4);
  CHECK(widest_piece("2024-01..2024-04 och/eller") == 9);
  CHECK(widest_line("") == 0);
}

}  // namespace bra::render
