#include "syntax/inline.h"

#include <doctest/doctest.h>

#include "syntax/markdown.h"

namespace bra::syntax {
namespace {

struct Row {
  std::string_view written, text;
};

void check(std::span<const Row> rows,
           std::string_view (*read)(std::string_view, Arena&)) {
  for (const Row& row : rows) {
    CAPTURE(row.written);
    Arena arena;
    CHECK(read(row.written, arena) == row.text);
  }
}

}  // namespace

TEST_CASE("emphasis is dropped and other marks are not") {
  const Row rows[] = {
      {"**röd** markering", "röd markering"},
      {"*röd* _gul_ __grön__ ***grå***", "röd gul grön grå"},
      {"fil_med_namn", "fil_med_namn"},
      {"_fil_med_namn_", "fil_med_namn"},
      {"å_ä_ö", "å_ä_ö"},
      {"å*ä*ö", "åäö"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"*", "*"},
      {"**", "**"},
      {"**Beslut:** Rådet", "Beslut: Rådet"},
      {"**Beslut: Rådet", "**Beslut: Rådet"},
      {"*a **b* c**", "a b c"},
      {"a** b **c", "a** b **c"},
      {"\\*a\\*", "*a*"},
      {"~~röd~~ gul", "~~röd~~ gul"},
  };
  check(rows, plain_text);
}

// Examples of the CommonMark specification, section 6.2.
TEST_CASE("runs of several sizes pair as the specification says") {
  const Row rows[] = {
      {"*foo**bar*", "foo**bar"},
      {"*(**foo**)*", "(foo)"},
      {"***foo** bar*", "foo bar"},
      {"*foo **bar***", "foo bar"},
      {"*foo**bar***", "foobar"},
      {"foo***bar***baz", "foobarbaz"},
      {"foo******bar*********baz", "foobar***baz"},
      {"**foo*", "*foo"},
      {"*foo**", "foo*"},
      {"***foo**", "*foo"},
      {"****foo*", "***foo"},
      {"__foo_", "_foo"},
      {"*foo [bar* baz]", "foo [bar baz]"},
      {"**foo [bar](x*y) baz**", "foo bar baz"},
  };
  check(rows, plain_text);
}

TEST_CASE("code loses its backticks") {
  const Row rows[] = {
      {"`kod`", "kod"},    {"`` a`b ``", "a`b"}, {"`*a*`", "*a*"},
      {"`a\\|b`", "a|b"},  {"`a", "`a"},         {"``a`", "``a`"},
      {"`a\r\nb`", "a b"}, {"` `", ""},
  };
  check(rows, plain_text);
}

TEST_CASE("links leave their words and images what stands for them") {
  const Row rows[] = {
      {"[Rådet](https://example.org/a_b_c)", "Rådet"},
      {"[**Rådet**](<a b> \"titel\")", "Rådet"},
      {"![karta](karta.png)", "karta"},
      {"[![karta](karta.png)](https://example.org)", "karta"},
      {"[a](b(c)d)", "a"},
      {"[a](b\n'c')", "a"},
      {"[a](b c)", "[a](b c)"},
      {"[a] (b)", "[a] (b)"},
      {"[a][b]", "[a][b]"},
      {"[ ] a", "[ ] a"},
      {"[a [b](c) d](e)", "[a b d](e)"},
      {"*[a*](b)", "*a*"},
      {"<https://example.org>", "https://example.org"},
      {"<vera@example.org>", "vera@example.org"},
      {"<Vera Lindskog>", "<Vera Lindskog>"},
      {"<u>röd</u>", "<u>röd</u>"},
      {"a < b", "a < b"},
  };
  check(rows, plain_text);
}

TEST_CASE("<br> is a line feed and a soft line break is a space") {
  const Row rows[] = {
      {"Pågår<br>Till maj", "Pågår\nTill maj"},
      {"Pågår <br/> Till maj", "Pågår\nTill maj"},
      {"Pågår<BR />Till maj", "Pågår\nTill maj"},
      {"a<br><br>b", "a\n\nb"},
      {"a<br>", "a"},
      {"<br>a", "a"},
      {"a<brev>b", "a<brev>b"},
      {"a\\<br>b", "a<br>b"},
      {"a\n  b", "a b"},
      {"a\r\nb", "a b"},
      {"a\rb", "a b"},
      {"a  \nb", "a\nb"},
      {"a\\\nb", "a\nb"},
      {"a<br>\nb", "a\nb"},
  };
  check(rows, plain_text);
}

TEST_CASE("comments are gone and references decoded") {
  const Row rows[] = {
      {"röd <!-- bra: allow risk-gap: ny -->", "röd"},
      {"a <!-- b --> c", "a c"},
      {"a<!-- b -->c", "ac"},
      {"a <!-- b", "a <!-- b"},
      {"<!--> a", "a"},
      {"`<!-- b -->`", "<!-- b -->"},
      {"S&amp;K &auml;r &#228; och &#xE4;", "S&K är ä och ä"},
      {"a&nbsp;b&nbsp;", "a\u00A0b"},
      {"&#0; &#xD800; &#1114112;", "\uFFFD \uFFFD \uFFFD"},
      {"&okänt; & &; &#; &#x; &#12345678;",
       "&okänt; & &; &#; &#x; &#12345678;"},
      {"&#42;a&#42;", "*a*"},
  };
  check(rows, plain_text);
}

TEST_CASE("text is composed and trimmed, and escapes are undone") {
  const Row rows[] = {
      {"A\u030Asell", "Åsell"},
      {"**a\u0308**", "ä"},
      {" \u00A0 a\u00A0b \t", "a\u00A0b"},
      {"a \\| b", "a | b"},
      {"1\\. a \\å \\", "1. a \\å \\"},
      {"\\\\|", "\\|"},
      {"", ""},
  };
  check(rows, plain_text);
}

TEST_CASE("prose stays Markdown") {
  const Row rows[] = {
      {"**Beslut:** _a_ `b` [c](d)", "**Beslut:** _a_ `b` [c](d)"},
      {"a\nb<br>c  \nd", "a b\nc\nd"},
      {"\\*a\\* &amp; a\\|b", "\\*a\\* &amp; a|b"},
      {"a <!-- b --> c", "a c"},
      {"\\<br> `<br>` `<!-- a -->`", "\\<br> `<br>` `<!-- a -->`"},
      {"`a\nb\\|c`", "`a b\\|c`"},
      {"<https://example.org>", "<https://example.org>"},
      {"A\u030Asell", "Åsell"},
  };
  check(rows, prose_text);
}

TEST_CASE("text that need not change is not copied") {
  Arena arena;
  for (const std::string_view text :
       {"Våld i nära relationer", "fil_med_namn", "2 * 3", "a – b", "🔴 röd",
        "[ ] a & b!"}) {
    CAPTURE(text);
    CHECK(plain_text(text, arena).data() == text.data());
    CHECK(prose_text(text, arena).data() == text.data());
  }
}

TEST_CASE("a block's lines are joined, in the source if they can be") {
  struct Joined {
    std::string_view markdown, text;
    bool copied;
  };
  const Joined rows[] = {
      {"- a  \n  b\n  c", "a  \n  b\n  c", false},
      {"> a  \n> b\r\n>c", "a  \nb\nc", true},
      {"a", "a", false},
      {"-", "", false},
  };
  for (const Joined& row : rows) {
    CAPTURE(row.markdown);
    const Source source{"minutes.md", std::string(row.markdown)};
    const Markdown markdown = scan_markdown(source);
    REQUIRE(markdown.blocks.size() == 1);
    Arena arena;
    const auto lines = markdown.lines_of(markdown.blocks[0]);
    const std::string_view text = joined(lines, arena);
    CHECK(text == row.text);
    if (!lines.empty()) {
      CHECK((text.data() != lines[0].text().data()) == row.copied);
    }
  }
}

TEST_CASE("one special byte is seen wherever it stands, and no other is") {
  const std::string_view special = "\\`<\n\r*_[]!&";
  for (int byte = 0x20; byte < 0x7F; ++byte) {
    const char c = static_cast<char>(byte);
    const bool is_special = special.find(c) != special.npos;
    for (std::size_t size = 1; size < 40; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, 'a');
        text[at] = c;
        CAPTURE(text);
        REQUIRE(is_plain(text) == !is_special);
      }
    }
  }
  CHECK(is_plain("§ 12 Lägesbild – mars, Åsa Öhrn (S)"));
  CHECK_FALSE(is_plain("La\xCC\x88gesbild"));  // an ä of two characters
}

}  // namespace bra::syntax
