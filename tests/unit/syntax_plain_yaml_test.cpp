// The strict reader of plain YAML: what it accepts, with the tree, and what it
// declines.

#include "syntax/plain_yaml.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "syntax/dump.h"

namespace bra::syntax {
namespace {

std::string plain(std::string_view text) {
  const Source source{"möte.yaml", std::string(text)};
  Arena arena;
  const auto tree = read_plain_yaml(span_of(source, source.text), arena);
  return tree ? dump(*tree) : "declined";
}

TEST_CASE("plain YAML is read as it is written") {
  struct Row {
    std::string_view text, tree;
  };
  const Row rows[] = {
      // maps
      {"datum: 2025-03-12\n", "map{{datum}=plain{2025-03-12}}"},
      {"nästa möte: 2025-05-14", "map{{nästa möte}=plain{2025-05-14}}"},
      {"tid: 10:00–11:10\nland: NO\nnr: 010\n",
       "map{{tid}=plain{10:00–11:10} {land}=plain{NO} {nr}=plain{010}}"},
      {"tid:\n  start: 8.30\n  slut: 9\nplats: x\n",
       "map{{tid}=map{{start}=plain{8.30} {slut}=plain{9}} {plats}=plain{x}}"},
      {"  a: 1\n  b: 2\n", "map{{a}=plain{1} {b}=plain{2}}"},
      {"\"a b\": 1\n'c': 2\n", "map{{a b}=plain{1} {c}=plain{2}}"},
      {"a : 1\n", "map{{a}=plain{1}}"},
      // lists
      {"- Vera Lindskog (S), ordförande\n- Nils\n",
       "list{plain{Vera Lindskog (S), ordförande} plain{Nils}}"},
      {"a:\n  - x\n  - y\n", "map{{a}=list{plain{x} plain{y}}}"},
      {"a:\n- x\n- y\nb: z\n", "map{{a}=list{plain{x} plain{y}} {b}=plain{z}}"},
      {"- namn: Disa\n  roll: polis\n- Vera\n",
       "list{map{{namn}=plain{Disa} {roll}=plain{polis}} plain{Vera}}"},
      {"- a:\n  - x\n  b: y\n", "list{map{{a}=list{plain{x}} {b}=plain{y}}}"},
      {"- - x\n  - y\n- - z\n", "list{list{plain{x} plain{y}} list{plain{z}}}"},
      {"-\n  a: 1\n-\n  - 2\n", "list{map{{a}=plain{1}} list{plain{2}}}"},
      {"- -3 grader\n- 10:00 fika\n",
       "list{plain{-3 grader} plain{10:00 fika}}"},
      // nothing
      {"", ""},
      {"# bara en kommentar\n\n", ""},
      {"a:\nb:\n", "map{{a}=null{} {b}=null{}}"},
      {"-\n- x\n-", "list{null{} plain{x} null{}}"},
      {"a: ~\nb: null\nc: Null\nd: nul\n",
       "map{{a}=null{} {b}=null{} {c}=null{} {d}=plain{nul}}"},
      // quotes
      {"plats: \"51:an, Stadshuset\"\n",
       "map{{plats}=double{51:an, Stadshuset}}"},
      {"a: 'it''s'\nb: ''\n", "map{{a}=single{it's} {b}=single{}}"},
      {"a: \"x \\\"y\\\" \\\\ \\/ \\n\"\n",
       "map{{a}=double{x \"y\" \\\\ / \\n}}"},
      {"a: \"null\"\n", "map{{a}=double{null}}"},
      {"- \"a: b\"\n- \"a\": b\n", "list{double{a: b} map{{a}=plain{b}}}"},
      // literal blocks
      {"a: |\n  en\n   två\n\n  tre\n\nb: 1\n",
       "map{{a}=literal{en\\n två\\n\\ntre\\n} {b}=plain{1}}"},
      {"a: |-\n  x\n\n", "map{{a}=literal{x}}"},
      {"a: |+\n  x\n\nb: 1\n", "map{{a}=literal{x\\n\\n} {b}=plain{1}}"},
      {"a: |\n  x", "map{{a}=literal{x}}"},
      {"- |\n b: 1\n # c\n- y\n", "list{literal{b: 1\\n# c\\n} plain{y}}"},
      {"a: |\n\n  x\n", "map{{a}=literal{\\nx\\n}}"},
      {"a: |\r\n  x\r\n  y\r\n", "map{{a}=literal{x\\ny\\n}}"},
      // brackets
      {"a: [S, M, 'C']\n", "map{{a}=list{plain{S} plain{M} single{C}}}"},
      {"a: []\nb: {}\n", "map{{a}=list{} {b}=map{}}"},
      {"- {id: alkohol, namn: [ANDT, ANDTS]}\n",
       "list{map{{id}=plain{alkohol} {namn}=list{plain{ANDT} plain{ANDTS}}}}"},
      {"a: [x, y,]\nb: [ x , {c: ~} ]\n",
       "map{{a}=list{plain{x} plain{y}} {b}=list{plain{x} map{{c}=null{}}}}"},
      {"a: [kl. 10:30]\n", "map{{a}=list{plain{kl. 10:30}}}"},
      // comments
      {"a: 1   # en\n# två\nb: 2 #\n  # tre\n",
       "map{{a}=plain{1} {b}=plain{2}}"},
      {"a: # en\n  - x # två\n", "map{{a}=list{plain{x}}}"},
      {"a: C#\nb: 'x' # c\nc: [x] # d\n",
       "map{{a}=plain{C#} {b}=single{x} {c}=list{plain{x}}}"},
      // ends and beginnings
      {"---\na: 1\n", "map{{a}=plain{1}}"},
      {"\xEF\xBB\xBF"
       "a: 1\r\nb: 2\r\n",
       "map{{a}=plain{1} {b}=plain{2}}"},
      {"a: 1  \n\n   \nb: 2", "map{{a}=plain{1} {b}=plain{2}}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(plain(row.text) == row.tree);
  }
}

TEST_CASE("what is not plain YAML is declined, never guessed at") {
  const std::string_view rows[] = {
      // other YAML
      "a: >\n  x\n",
      "a: |2\n  x\n",
      "a: | # c\n  x\n",
      "a: &b c\n",
      "a: *b\n",
      "a: !t b\n",
      "<<: a\n",
      "? a\n: b\n",
      "%YAML 1.2\n---\na: 1\n",
      "a: 1\n---\nb: 2\n",
      "a: 1\n...\n",
      "--- a\n",
      "a: x\n  y\n",
      "a:\n  x\n",
      "a: \"x\n  y\"\n",
      "a: [x,\n  y]\n",
      "a: \"\\x41\"\n",
      "a: {b}\n",
      "a: {b: }\n",
      "a: [b: c]\n",
      "a: [x?]\n",
      "[a]: b\n",
      "a:\tb\n",
      "{a: 1}\n",
      "x\n",
      // slips
      "a:\n\tb: 1\n",
      "a:\n\u00A0 b: 1\n",
      "a: b: c\n",
      "a: x #12\n",
      "a: #12\n",
      "a: \"x\n",
      "a: 'it's'\n",
      "a: \"x\" y\n",
      "a: [x\n",
      "a: [x] y\n",
      "a: [,]\n",
      "a: -\n",
      "a: - b\n",
      "a: @b\n",
      "a: `b`\n",
      "a: %b\n",
      "a:1\n",
      "a: 1\nb\n",
      "a: 1\n b: 2\n",
      "a:\n    b: 1\n  c: 2\n",
      "- a\nb: 1\n",
      "a: 1\n- b\n",
      "a: |\nx\n",
      "a: |\n    x\n  y\n",
      "a: |\n     \n  x\n",
      "a: 1\na: 2\n",
      "a: {b: 1, b: 2}\n",
      "~: 1\n",
      "'': 1\n",
      // bytes
      "a: x\x01y\n",
      "a: 1\rb: 2\n",
      "a: x\x7F\n",
      "a: \u0085\n",
      "a: 1\n\uFEFFb: 2\n",
      ", a: 1\n",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(plain(text) == "declined");
  }
}

TEST_CASE("every value of plain YAML has its bytes") {
  const Source source{"möte.yaml",
                      "plats: \"51:an\"  # här\n"
                      "tid:\n"
                      "närvarande:\n"
                      "- Nils  \n"
                      "- namn: ~\n"
                      "text: |\n"
                      "  en\n"
                      "  två \n"
                      "\n"
                      "mått: [1, {x: 'y'}]\n"};
  Arena arena;
  const auto tree = read_plain_yaml(span_of(source, source.text), arena);
  REQUIRE(tree);
  struct Row {
    std::string_view key, written;
  };
  const Row rows[] = {
      {"plats", "\"51:an\""},
      {"tid", ""},
      {"närvarande", "- Nils  \n- namn: ~"},
      {"text", "|\n  en\n  två "},
      {"mått", "[1, {x: 'y'}]"},
  };
  const Node* child = tree->first(*tree->root());
  for (const Row& row : rows) {
    CAPTURE(row.key);
    REQUIRE(child != nullptr);
    CHECK(child->key_span.text() == row.key);
    CHECK(child->span.text() == row.written);
    child = tree->next(*child);
  }
  CHECK(child == nullptr);
  const Node& empty = *tree->next(*tree->first(*tree->root()));
  CHECK(empty.span.begin == empty.key_span.end + 1);
  REQUIRE(tree->comments.size() == 1);
  CHECK(tree->comments[0].text() == "# här");
}

TEST_CASE("what is written as it reads is not copied") {
  const Source map{"möte.yaml", "a: x\n'b': 'y'\n"};
  Arena arena;
  const auto tree = read_plain_yaml(span_of(map, map.text), arena);
  REQUIRE(tree);
  const char* const begin = map.text.data();
  for (const Node& node : tree->nodes) {
    if (node.kind != NodeKind::scalar) continue;
    CHECK(node.text.data() >= begin);
    CHECK(node.text.data() < begin + map.text.size());
    CHECK(node.key.data() >= begin);
    CHECK(node.key.data() < begin + map.text.size());
  }
}

}  // namespace
}  // namespace bra::syntax
