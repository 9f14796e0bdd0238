// What the public copy is made and proved with.

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <vector>

#include "language/passages.h"
#include "write/public/legible.h"
#include "write/public/proof.h"
#include "write/public/public_text.h"

namespace bra::test {
namespace {

struct Row {
  std::string_view written;
  std::string_view read;
};

}  // namespace

TEST_CASE("a text is read as whoever sees it reads it") {
  constexpr Row rows[] = {
      {"**Tor**sten", "Torsten"},
      {"Tor<b>st</b>en", "Torsten"},
      {"<p>Torsten</p>Nyberg", " Torsten Nyberg"},
      {"Tor\u00ADsten Ny\u200Bberg", "Torsten Nyberg"},
      {"Tor&shy;sten", "Torsten"},
      {"&Aring;sa &#214;stlund", "Åsa Östlund"},
      {"A\u030Asa", "Åsa"},
      {"A&#778;sa", "Åsa"},
      {"%C3%85sa%20%c3%96", "Åsa Ö"},
      {"\\u00c5sa", "Åsa"},
      {"100 % av 5%", "100 % av 5%"},
      {"a < b", "a < b"},
      {"R&D", "R&D"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(write::legible(row.written).text == row.read);
  }
}

TEST_CASE("each byte of what is read knows the bytes that say it") {
  const std::string_view written = "x A\u030As&shy;a";
  const write::Legible said = write::legible(written);
  REQUIRE(said.text == "x Åsa");
  CHECK(said.from[2] == 2);
  CHECK(said.to[3] == 5);  // A and the ring above it
  CHECK(said.from[5] == 11);
  CHECK(said.from.size() == said.text.size());
  CHECK(said.to.size() == said.text.size());
}

TEST_CASE("a name that is left is found, whatever it is written with") {
  write::Proof proof;
  proof.forbid_name("Åsa Östlund");
  constexpr std::string_view leaks[] = {
      "Åsa Östlund",
      "åsa östlunds bok",
      "ÅSA\nÖSTLUND",
      "A\u030Asa O\u0308stlund",
      "Ås*a Öst*lund",
      "Åsa Öst\u00ADlund",
      "foto/asa-ostlund.jpg",
      "%C3%85sa%20%C3%96stlund",
      "&Aring;sa &Ouml;stlund",
      "| åsa | östlund |",
      "bildÅsaÖstlund2.jpg",
      "\\u00c5sa \\xd6stlund",
  };
  for (const std::string_view text : leaks) {
    CAPTURE(text);
    CHECK(proof.found_in(text) == "Åsa Östlund");
  }
  constexpr std::string_view others[] = {"Åsa Östlundberg", "Lotsa Östlund",
                                         "Åsa och Östlund", ""};
  for (const std::string_view text : others) {
    CAPTURE(text);
    CHECK(proof.found_in(text).empty());
  }
}

TEST_CASE("a number that is left is found, with and without its beginning") {
  write::Proof proof;
  proof.forbid_number("811218-9876", "811218-9876");
  proof.forbid_number("+46 70 123 45 67", "+46 70 123 45 67");
  proof.forbid_number("maja@polisen.example", "maja@polisen.example");
  for (const std::string_view text :
       {"19811218 98 76", "8112**18**-9876", "811218%2D9876", "070-123 45 67",
        "MAJA@polisen.example", "maja&#64;polisen.example"}) {
    CAPTURE(text);
    CHECK_FALSE(proof.found_in(text).empty());
  }
  for (const std::string_view text : {"811218-****", "2025-03-12", "070-123"}) {
    CAPTURE(text);
    CHECK(proof.found_in(text).empty());
  }
}

TEST_CASE("a line of a passage is missed wherever it stands") {
  const std::string_view passage = "Spaning mot lokalen pågår.";
  const std::vector<std::string_view> one = {passage};
  CHECK(write::line_left_of(one, "Öppet.\n").empty());
  CHECK(write::line_left_of(one, "spaning *mot* lokalen\npågår") == passage);
  CHECK(write::line_left_of(one, "Öppet. Spaning mot lokalen pågår nu.") ==
        passage);
}

TEST_CASE("the headings of a table in a passage are no secret") {
  const std::string_view passage =
      "| Nr | Ärende | Ansvarig |\n| --- | --- | --- |\n"
      "| 250312-1 | Samtal med familjen | Nils |\n";
  const std::vector<std::string_view> one = {passage};
  CHECK(write::line_left_of(one, "| Nr | Ärende | Ansvarig |\n").empty());
  CHECK_FALSE(
      write::line_left_of(one, "| 250312-1 | Samtal med familjen | Nils |\n")
          .empty());
}

TEST_CASE("a passage goes on until it is closed") {
  const Source source{
      "2025-03-12.md",
      "a\n::: internt OSL 25:1\nb\n## c\n::: d\n:::\ne\n:::\nf\n"
      "> ::: sekretess\n> g\n"};
  const auto passages = passages_of(source).all;
  REQUIRE(passages.size() == 2);
  CHECK(passages[0].whole.text() ==
        "::: internt OSL 25:1\nb\n## c\n::: d\n:::\ne\n:::");
  CHECK(passages[0].ground.text() == "OSL 25:1");
  CHECK(passages[0].headings.size() == 1);
  CHECK(passages[0].closed);
  CHECK_FALSE(passages[1].closed);
}

TEST_CASE("colons that end no passage are known, and so is an empty one") {
  const Source source{"2025-03-12.md",
                      ":: internt\nb\n:::\n::: internt\n\n:::\nc\n"};
  const InternalPassages passages = passages_of(source);
  REQUIRE(passages.stray_ends.size() == 1);
  CHECK(passages.stray_ends[0].begin == 13);
  REQUIRE(passages.all.size() == 1);
  CHECK_FALSE(passages.all[0].holds_text);
}

TEST_CASE("a place is known again in the text before it was changed") {
  const Source source{"a.md", "abcdefghij"};
  const std::vector<Edit> edits = {
      {{&source, 1, 3}, "XYZ"}, {{&source, 5, 6}, {}}, {{&source, 9, 9}, "!"}};
  REQUIRE(edited(source.text, edits) == "aXYZdeghi!j");
  constexpr std::size_t before[] = {0, 1, 1, 1, 3, 4, 6, 7, 8, 9, 9};
  write::PlacesBefore in_order(edits);
  for (std::size_t at = 0; at < std::size(before); ++at) {
    CAPTURE(at);
    CHECK(in_order.of(at) == before[at]);
  }
  CHECK(in_order.of(4) == 3);
  CHECK(in_order.of(0) == 0);
}

}  // namespace bra::test
