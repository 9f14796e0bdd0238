// What pandoc says of a document becomes lines.

#include <doctest/doctest.h>

#include "intake/document.h"

namespace bra::test {
namespace {

using intake::Document;
using intake::document_of_pandoc;

TEST_CASE("paragraphs, breaks, headings and numbered lists become lines") {
  const Document document = document_of_pandoc(R"({"blocks":[
    {"t":"Header","c":[2,["",[],[]],[{"t":"Str","c":"Lägesbild"}]]},
    {"t":"Para","c":[{"t":"Strong","c":[{"t":"Str","c":"Tid:"}]},{"t":"Space"},
      {"t":"Str","c":"10.00"},{"t":"LineBreak"},{"t":"Str","c":"Plats:"}]},
    {"t":"Para","c":[]},
    {"t":"OrderedList","c":[[3,{"t":"Decimal"},{"t":"Period"}],
      [[{"t":"Plain","c":[{"t":"Str","c":"Övrigt"}]}]]]}]})");
  REQUIRE(document.lines.size() == 6);
  CHECK(document.lines[1].text == "Lägesbild");
  CHECK(document.lines[1].heading == 2);
  CHECK(document.lines[2].text == "Tid: 10.00");
  CHECK(document.lines[3].text == "Plats:");
  CHECK(document.lines[4].is_blank());
  CHECK(document.lines[5].text == "3. Övrigt");
  CHECK(document.lost_tabs);
}

TEST_CASE("a list may begin with any number") {
  const Document document = document_of_pandoc(R"({"blocks":[
    {"t":"OrderedList","c":[[2147483647,{"t":"Decimal"},{"t":"Period"}],
      [[{"t":"Plain","c":[{"t":"Str","c":"Ett"}]}],
       [{"t":"Plain","c":[{"t":"Str","c":"Två"}]}]]]},
    {"t":"OrderedList","c":[[-9000000000000000000,{"t":"Decimal"},{"t":"Period"}],
      [[{"t":"Plain","c":[{"t":"Str","c":"Tre"}]}]]]}]})");
  REQUIRE(document.lines.size() == 3);
  CHECK(document.lines[0].text == "1000000000. Ett");
  CHECK(document.lines[1].text == "1000000001. Två");
  CHECK(document.lines[2].text == "0. Tre");
}

TEST_CASE("a table's rows are lines with cells") {
  const Document document = document_of_pandoc(R"({"blocks":[
    {"t":"Table","c":[["",[],[]],[null,[]],[],
      [["",[],[]],[[["",[],[]],[
        [["",[],[]],{"t":"AlignDefault"},1,1,
         [{"t":"Plain","c":[{"t":"Str","c":"Ärende"}]}]],
        [["",[],[]],{"t":"AlignDefault"},1,1,
         [{"t":"Para","c":[{"t":"Str","c":"Ett"}]},
          {"t":"Para","c":[{"t":"Str","c":"Två"}]}]]]]]],
      [],[["",[],[]],[]]]}]})");
  REQUIRE(!document.lines.empty());
  const intake::Line& row = document.lines.front();
  CHECK(row.table == 1);
  REQUIRE(row.cells.size() == 2);
  CHECK(row.cells[0] == "Ärende");
  CHECK(row.cells[1] == "Ett\nTvå");
}

TEST_CASE("what is no JSON of pandoc's is no document, whatever it is") {
  for (const char* text :
       {"", "{", "[]", "{}", R"({"blocks":3})", R"({"blocks":[3,{"t":4}]})",
        R"({"blocks":[{"t":"Para","c":{"t":"Str"}},{"t":"Header","c":[9]}]})",
        R"({"blocks":[{"t":"OrderedList","c":[3,4]},{"t":"BulletList"}]})"}) {
    CAPTURE(text);
    const Document document = document_of_pandoc(text);
    for (const intake::Line& line : document.lines) CHECK(line.text.empty());
  }
}

}  // namespace
}  // namespace bra::test
