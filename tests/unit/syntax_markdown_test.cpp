#include "syntax/markdown.h"

#include <doctest/doctest.h>

#include "syntax/dump.h"

namespace bra::syntax {
namespace {

struct Row {
  std::string_view markdown, blocks;
};

void check(std::span<const Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.markdown);
    const Source source{"minutes.md", std::string(row.markdown)};
    CHECK(dump(scan_markdown(source)) == row.blocks);
  }
}

}  // namespace

TEST_CASE("headings are marked by # or underlined") {
  const Row rows[] = {
      {"# Rådet", "heading1{Rådet}\n"},
      {"###### Sex", "heading6{Sex}\n"},
      {"####### Sju", "paragraph{####### Sju}\n"},
      {"##Utan blank", "paragraph{##Utan blank}\n"},
      {"##\tTabb  ", "heading2{Tabb}\n"},
      {"  ## Stängd ##  ", "heading2{Stängd}\n"},
      {"## C#", "heading2{C#}\n"},
      {"##", "heading2\n"},
      {"## ##", "heading2\n"},
      {"    ## Kod", "code\n"},
      {"Rådet\n=====", "heading1{Rådet}\n"},
      {"Rådet\ni Björkvik\n--", "heading2{Rådet}{i Björkvik}\n"},
      {"text\n## Direkt efter\ntext",
       "paragraph{text}\nheading2{Direkt efter}\nparagraph{text}\n"},
  };
  check(rows);
}

TEST_CASE("front matter stands at the very start or is none") {
  const Row rows[] = {
      {"---\ntyp: protokoll\n---\nText",
       "front{typ: protokoll\\n}\n"
       "paragraph{Text}\n"},
      {"---  \na: 1\n... \nText", "front{a: 1\\n}\nparagraph{Text}\n"},
      {"\xEF\xBB\xBF---\na: 1\n---", "front{a: 1\\n}\n"},
      {"---\r\na: 1\r\n---\r\n# R", "front{a: 1\\r\\n}\nheading1{R}\n"},
      {"---\n---\n", "front{}\n"},
      {"---\na: 1\n ---\n# R",
       "unclosed front\nbreak\nheading2{a: 1}\nheading1{R}\n"},
      {"\n---\na: 1\n---\n", "break\nheading2{a: 1}\n"},
      {"----\na\n---\n", "break\nheading2{a}\n"},
  };
  check(rows);
}

TEST_CASE("a line ends at LF, CRLF or a lone CR") {
  const Row rows[] = {
      {"a\nb\n\nc\n", "paragraph{a}{b}\nparagraph{c}\n"},
      {"a\r\nb\r\n\r\nc\r\n", "paragraph{a}{b}\nparagraph{c}\n"},
      {"a\rb\r\rc\r", "paragraph{a}{b}\nparagraph{c}\n"},
      {"a\r\n\rb", "paragraph{a}\nparagraph{b}\n"},
      {"|a|\r|-|\r|1|", "table{a} {1}\n"},
  };
  check(rows);
}

TEST_CASE("list items hold their text and what stands indented below") {
  const Row rows[] = {
      {"- a\n* b\n+ c\n1. d\n2) e",
       "item{a}\nitem{b}\nitem{c}\nordered{d}\nordered{e}\n"},
      {"- a\n  - b\n    1. c\n- d",
       "item{a}\n  item{b}\n    ordered{c}\nitem{d}\n"},
      {"- a\n  b\nc", "item{a}{b}{c}\n"},
      {"- a\n\n  b\n\nc", "item{a}\n  paragraph{b}\nparagraph{c}\n"},
      {"-\n  a", "item{a}\n"},
      {"-\n\n  a", "item\nparagraph{a}\n"},
      {"-\ta\n\tb", "item{a}{b}\n"},
      {"-\ta\n\n\tb", "item{a}\n  paragraph{b}\n"},
      {"- # Rubrik\n  text", "item\n  heading1{Rubrik}\n  paragraph{text}\n"},
      {"-     kod", "item\n  code\n"},
      {"text\n- a", "paragraph{text}\nitem{a}\n"},
      {"den\n17. maj", "paragraph{den}{17. maj}\n"},
      {"den\n1. maj", "paragraph{den}\nordered{maj}\n"},
      {"-a", "paragraph{-a}\n"},
      {"1234567890. a", "paragraph{1234567890. a}\n"},
      {"- > a\n  > b\n- c", "item\n  quote{a}{b}\nitem{c}\n"},
  };
  check(rows);
}

TEST_CASE("a check box makes a list item a task") {
  const Row rows[] = {
      {"- [ ] a\n  b", "item[ ]{a}{b}\n"},
      {"* [x] a\n+ [X] b\n1. [ ] c", "item[x]{a}\nitem[x]{b}\nordered[ ]{c}\n"},
      {"- [ ]", "item[ ]\n"},
      {"- [ ]\n  a", "item[ ]{a}\n"},
      {"- [x]a\n- [] b\n- [å] c\n- [y] d",
       "item{[x]a}\nitem{[] b}\nitem{[å] c}\nitem{[y] d}\n"},
      {"- a\n\n  [ ] b", "item{a}\n  paragraph{[ ] b}\n"},
      {"> [ ] a", "quote{[ ] a}\n"},
      {"    - [ ] a", "code\n"},
  };
  check(rows);
}

TEST_CASE("a table is a header, a delimiter row as wide, and rows") {
  const Row rows[] = {
      {"| a | b |\n| --- | :-: |\n| 1 | 2 |\n", "table{a}{b} {1}{2}\n"},
      {"a|b\n-|-\n1|2", "table{a}{b} {1}{2}\n"},
      {"| a | b |\n|---|---|", "table{a}{b}\n"},
      {"| a | b |\n|---|\n| 1 |", "paragraph{| a | b |}{|---|}{| 1 |}\n"},
      {"text\n| a |\n|---|\n| 1 |", "paragraph{text}\ntable{a} {1}\n"},
      {"| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n||",
       "table{a}{b} {1} {1}{2}{3} {}\n"},
      {"|a|\n|-|\n|1\\|2|\n|3|\ntext", "table{a} {1\\\\|2} {3} {text}\n"},
      {"|a|\n|-|\n|1|\n\n|2|", "table{a} {1}\nparagraph{|2|}\n"},
      {"|a|\n|-|\n## R", "table{a}\nheading2{R}\n"},
      {"|a|\n|-|\n<!-- c -->\n|1|", "table{a}\ncomment\nparagraph{|1|}\n"},
      {"- x\n\n  |a|\n  |-|\n  |1|\n- y", "item{x}\n  table{a} {1}\nitem{y}\n"},
      {"- |a|\n  |-|\n  |1|", "item\n  table{a} {1}\n"},
      {"> |a|\n> |-|\n> |1|\n|2|", "quote\n  table{a} {1}\nparagraph{|2|}\n"},
      {"|a|\n|-|\n|", "table{a}\nparagraph{|}\n"},
  };
  check(rows);
}

TEST_CASE("code is not looked into") {
  const Row rows[] = {
      {"```\n# a\n\n- [ ] b\n```\nc", "code\nparagraph{c}\n"},
      {"~~~ text\n```\n~~~~\nc", "code\nparagraph{c}\n"},
      {"````\n```\n# a", "code\n"},
      {"- a\n  ```\n  - [ ] b\n  ```\n  c",
       "item{a}\n  code\n  paragraph{c}\n"},
      {"- ```\n  x\ny", "item\n  code\nparagraph{y}\n"},
      {"    a\n\n    b\nc", "code\nparagraph{c}\n"},
      {"\ta", "code\n"},
      {"a\n    b", "paragraph{a}{b}\n"},
      {"``` a`b", "paragraph{``` a`b}\n"},
  };
  check(rows);
}

TEST_CASE("comments and other HTML stand for themselves") {
  const Row rows[] = {
      {"<!-- a -->", "comment\n"},
      {"a\n<!-- b\n\n# c\n-->\nd", "paragraph{a}\ncomment\nparagraph{d}\n"},
      {"<!-- a --> b", "html\n"},
      {"a <!-- b -->", "paragraph{a <!-- b -->}\n"},
      {"- <!-- a -->\n- b", "item\n  comment\nitem{b}\n"},
      {"<!-- a\n# b", "comment\n"},
      {"<div>\n# a\n\n# b", "html\nheading1{b}\n"},
      {"<b>\na\n\nb", "html\nparagraph{b}\n"},
      {"a\n<b>\n", "paragraph{a}{<b>}\n"},
      {"a\n</TABLE  \n", "paragraph{a}\nhtml\n"},
      {"<pre>\n\n</PRE> x\na", "html\nparagraph{a}\n"},
      {"<a href=\"x>y\" b='c' d=e f />\n", "html\n"},
      {"<a href=\"x>\n", "paragraph{<a href=\"x>}\n"},
      {"<Vera Lindskog>", "html\n"},
      {"<vera@example.org>", "paragraph{<vera@example.org>}\n"},
  };
  check(rows);
}

TEST_CASE("a ::: line is a fence wherever a block can begin") {
  const Row rows[] = {
      {"::: internt OSL 25:1\na\n:::",
       "open{internt OSL 25:1}\nparagraph{a}\nclose\n"},
      {"a\n:::: internt ::\nb\n::::\n",
       "paragraph{a}\nopen{internt ::}\nparagraph{b}\nclose\n"},
      {"- a\n:::internt", "item{a}\nopen{internt}\n"},
      {"- a\n  ::: internt", "item{a}\n  open{internt}\n"},
      {"> a\n:::\n", "quote{a}\nclose\n"},
      {"<br>\n::: internt\n", "html\nopen{internt}\n"},
      {"```\n::: internt\n```\n", "code\n"},
      {"    ::: internt", "code\n"},
      {":: a", "paragraph{:: a}\n"},
  };
  check(rows);
}

TEST_CASE("quotes hold blocks, and their text goes on without the mark") {
  const Row rows[] = {
      {"> a\n> b", "quote{a}{b}\n"},
      {">a\nb", "quote{a}{b}\n"},
      {"> a\n>\n> b", "quote{a}\n  paragraph{b}\n"},
      {"> - a\n>   b\n> - c", "quote\n  item{a}{b}\n  item{c}\n"},
      {"> a\n\nb", "quote{a}\nparagraph{b}\n"},
      {"> > a\n> b", "quote\n  quote{a}{b}\n"},
      {">\n> a", "quote{a}\n"},
  };
  check(rows);
}

TEST_CASE("three marks are a line across the page") {
  const Row rows[] = {
      {"***\n---\n___\n* * *\n -  -  - ",
       "break\nbreak\nbreak\nbreak\nbreak\n"},
      {"a\n***\nb", "paragraph{a}\nbreak\nparagraph{b}\n"},
      {"**", "paragraph{**}\n"},
      {"--- a", "paragraph{--- a}\n"},
      {"- a\n***\n- b", "item{a}\nbreak\nitem{b}\n"},
  };
  check(rows);
}

TEST_CASE("blocks nest no deeper than the limit") {
  const std::string marks(2 * deepest_nesting + 2, '>');
  const Source source{"minutes.md", marks + " a"};
  const Markdown markdown = scan_markdown(source);
  REQUIRE(markdown.blocks.size() == deepest_nesting);
  const Block& last = markdown.blocks.back();
  CHECK(last.depth == deepest_nesting - 1);
  REQUIRE(last.line_count == 1);
  CHECK(markdown.lines_of(last)[0].text() ==
        std::string(deepest_nesting + 2, '>') + " a");
}

TEST_CASE("a block reaches from its first to its last byte") {
  struct Place {
    std::string_view markdown, first_block;
  };
  const Place rows[] = {
      {"  ## a ##  \n\n", "## a ##"},
      {"\n a\nb  \n\nc", "a\nb"},
      {"a\n===  \nb", "a\n==="},
      {"- a\n\n  b\n\n\nc", "- a\n\n  b"},
      {"- a\nb\n\n", "- a\nb"},
      {"-  \n\na", "-"},
      {"> a\n>\n> - b\n\nc", "> a\n>\n> - b"},
      {"|a|\n|-|\n|1|  \n\nb", "|a|\n|-|\n|1|"},
      {"|a|\n|-|  \n", "|a|\n|-|"},
      {"```\na\n\n```  \n\nb", "```\na\n\n```"},
      {"    a\n\n    b  \n\nc", "a\n\n    b"},
      {"<!-- a\n-->\nb", "<!-- a\n-->"},
      {"::: internt  \na", "::: internt"},
  };
  for (const Place& row : rows) {
    CAPTURE(row.markdown);
    const Source source{"minutes.md", std::string(row.markdown)};
    const Markdown markdown = scan_markdown(source);
    REQUIRE(!markdown.blocks.empty());
    CHECK(markdown.blocks[0].span.text() == row.first_block);
  }
}

}  // namespace bra::syntax
