#include "query/passage.h"

#include <doctest/doctest.h>

#include <string>

#include "query/needle.h"
#include "text/utf8.h"

namespace bra::query {

TEST_CASE("a passage is the sentence around the place") {
  struct Row {
    std::string_view text, word, passage;
  };
  const Row rows[] = {
      {"Ett. Två kameror! Tre.", "kameror", "Två kameror!"},
      {"Ett kl. 8.30 i 51:an. Två.", "51", "8.30 i 51:an."},
      {"Första raden\nandra raden\ntredje", "andra", "andra raden"},
      {"hela", "hela", "hela"},
      {"Slutet. kameror", "kameror", "kameror"},
      {"", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(passage_around(row.text, row.text.find(row.word)) == row.passage);
  }
}

TEST_CASE("a long sentence is cut between characters") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "åäö ";
  text += "kameror ";
  for (int i = 0; i < 100; ++i) text += "öäå ";
  const std::string passage = passage_around(text, text.find("kameror"));
  CHECK(passage.starts_with("…"));
  CHECK(passage.ends_with("…"));
  CHECK(passage.find("kameror") != std::string::npos);
  CHECK(!utf8::first_invalid(passage));
  CHECK(utf8::count(passage) <= 200);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() &&
        (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
      continue;
    }
    CHECK(!utf8::first_invalid(passage_around(text, at)));
  }
}

TEST_CASE("a needle is found where it stands, whatever the folding") {
  struct Row {
    std::string_view needle, text, rest;
  };
  const Row rows[] = {
      {"kameror", "Fler KAMEROR", "KAMEROR"},
      {"asell", "hos Åsell", "Åsell"},
      {"åsell", "hos Asell och Åsell", "Åsell"},
      {"strasse", "die Straße dort", "Straße dort"},
      {"x", "ö\u0308x", "x"},
      {"", "allt", "allt"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Needle needle(row.needle);
    REQUIRE(needle.find(row.text));
    CHECK(row.text.substr(*needle.find(row.text)) == row.rest);
  }
  CHECK(!Needle("åsell").find("Asell"));
}

}  // namespace bra::query
