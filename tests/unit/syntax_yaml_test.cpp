// Reading YAML as the rest of bra does: what the strict reader declines, what
// is refused, and how much of the rest is still read.

#include "syntax/yaml.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "language/speech.h"
#include "syntax/dump.h"
#include "text/lines.h"

namespace bra::syntax {
namespace {

struct Outcome {
  std::string tree;
  /// `line:column fault: headline`, one a line.
  std::string findings;
};

std::string said(const Message& message) {
  static const Language english{.code = "en", .name = "English"};
  return Speech(english).say(message);
}

Outcome read(std::string_view text) {
  const Source source{"möte.yaml", std::string(text)};
  Arena arena;
  Report report;
  Outcome outcome;
  outcome.tree = dump(read_yaml(span_of(source, source.text), arena, report));
  const Lines lines(source);
  for (const Diagnostic& found : report.all()) {
    const Position at = lines.position(found.where.begin);
    outcome.findings +=
        std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' +
        std::string(found.fault->name) + ": " + said(found.headline) + '\n';
  }
  return outcome;
}

TEST_CASE("YAML that is not plain is read behind the gate") {
  struct Row {
    std::string_view text, tree;
  };
  const Row rows[] = {
      {"a: >-\n  en\n  två\n", "map{{a}=folded{en två}}"},
      {"a: | # c\n  x\n", "map{{a}=literal{x\\n}}"},
      {"a: x\n  y # c\nb: 1\n", "map{{a}=plain{x y} {b}=plain{1}}"},
      {"a:\n  x\nb: 1\n", "map{{a}=plain{x} {b}=plain{1}}"},
      {"a: \"x\n  y\"\n", "map{{a}=double{x y}}"},
      {"a: [x,\n  y,\n]\n", "map{{a}=list{plain{x} plain{y}}}"},
      {"{a: 1, b: }\n", "map{{a}=plain{1} {b}=null{}}"},
      {"a:\t\"\\x41\"\n", "map{{a}=double{A}}"},
      {"---\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Outcome outcome = read(row.text);
    CHECK(outcome.findings == "");
    CHECK(outcome.tree == row.tree);
  }
}

TEST_CASE("a slip is told at its place, and the rest is read") {
  struct Row {
    std::string_view text, findings, tree;
  };
  const Row rows[] = {
      {"datum:2025-03-12\ntid: 10:00\n",
       "1:6 yaml-syntax: no space after the colon\n",
       "map{{datum}=plain{2025-03-12} {tid}=plain{10:00}}"},
      {"datum:\u00A02025\n",
       "1:7 yaml-syntax: a no-break space after the colon\n",
       "map{{datum}=plain{2025}}"},
      {"a: 1\nplats: Sal 3: norra\nb: 2\n",
       "2:8 yaml-syntax: a colon inside the value\n",
       "map{{a}=plain{1} {plats}=plain{Sal 3: norra} {b}=plain{2}}"},
      {"a:\n\tb: 1\nc: 2\n", "2:1 indentation: a tab in the indentation\n",
       "map{{c}=plain{2}}"},
      {"a:\n\u00A0 b: 1\nc: 2\n",
       "2:1 indentation: a no-break space in the indentation\n",
       "map{{c}=plain{2}}"},
      {"a: x\nfritext\nb: y\n", "2:1 yaml-syntax: a line without a key\n",
       "map{{a}=plain{x} {b}=plain{y}}"},
      {"a: x\nfritext\n", "2:1 yaml-syntax: a line without a key\n",
       "map{{a}=plain{x}}"},
      {"en text\nutan nycklar\n", "1:1 yaml-syntax: lines without a key\n", ""},
      {"a: \"x\nb: 2\nc: beslut\n",
       "1:4 yaml-unclosed-quote: a quote that is not closed\n",
       "map{{b}=plain{2} {c}=plain{beslut}}"},
      {"a: \"x\nb: y\"\nc: 1\n",
       "1:4 yaml-unclosed-quote: a quote that is not closed\n",
       "map{{c}=plain{1}}"},
      {"rubrik: Ärende #12 om\nb: 1\n",
       "1:16 yaml-value-cut: what stands from # on is not read\n",
       "map{{rubrik}=plain{Ärende #12 om} {b}=plain{1}}"},
      {"nr: #12\n", "1:5 yaml-value-cut: what stands from # on is not read\n",
       "map{{nr}=plain{#12}}"},
      {"plats: &Haren\nb: *Haren\n",
       "1:8 yaml-anchor: a value that begins with &\n2:4 yaml-anchor: a value "
       "that begins with *\n",
       "map{{plats}=plain{&Haren} {b}=plain{*Haren}}"},
      {"<<: x\nb: 1\n", "1:1 yaml-anchor: a key that is <<\n",
       "map{{b}=plain{1}}"},
      {"a: !t x\n", "1:4 yaml-syntax: a value that begins with !\n",
       "map{{a}=plain{!t x}}"},
      {"a: - b\nb: -\nc: @x\n",
       "1:4 yaml-syntax: a value that begins with -\n2:4 yaml-syntax: a value "
       "that begins with -\n3:4 yaml-syntax: a value that begins with @\n",
       "map{{a}=plain{- b} {b}=plain{-} {c}=plain{@x}}"},
      {"plats: \"51:an\", Stadshuset\nb: 'it's'\n",
       "1:15 yaml-syntax: text after the closing quote\n2:8 yaml-syntax: text "
       "after the closing quote\n",
       "map{{plats}=plain{51:an, Stadshuset} {b}=plain{it's}}"},
      {"a: \"C:\\mapp\"\n",
       "1:7 yaml-syntax: a backslash that YAML does not understand\n",
       "map{{a}=plain{C:\\\\mapp}}"},
      {"läge: ny\nläge: klar\nb: 1\n",
       "2:1 yaml-duplicate-key: the key läge is written twice\n",
       "map{{läge}=plain{ny} {b}=plain{1}}"},
      {"a:\n  -Vera\n  -Nils\nb: 1\n",
       "2:3 yaml-syntax: no space after the dash\n3:3 yaml-syntax: no space "
       "after the dash\n",
       "map{{a}=list{plain{Vera} plain{Nils}} {b}=plain{1}}"},
      {"- A\n   - B\n- C\n",
       "2:4 yaml-syntax: a line indented more than the one above, which has a "
       "value\n",
       "list{plain{A} plain{B} plain{C}}"},
      {"a: 1\n b: 2\nc: 3\n",
       "2:2 yaml-syntax: a line indented more than the one above, which has a "
       "value\n",
       "map{{a}=plain{1} {b}=plain{2} {c}=plain{3}}"},
      {"- nr: 1\n  b: x\n c: y\n- nr: 2\n",
       "3:2 yaml-syntax: an indentation that fits no line above\n",
       "list{map{{nr}=plain{1} {b}=plain{x} {c}=plain{y}} map{{nr}=plain{2}}}"},
      {"a:\n  - x\n  b: y\nc: 1\n",
       "3:3 yaml-syntax: a key among the items of a list\n",
       "map{{a}=list{plain{x}} {c}=plain{1}}"},
      {"a: 1\n- x\n", "2:1 yaml-syntax: an item of a list among keys\n",
       "map{{a}=plain{1}}"},
      {"a: [x, y\nb: 1\n", "1:4 yaml-syntax: a bracket that is not closed\n",
       "map{{b}=plain{1}}"},
      {"- [ ] Ring\n", "1:7 yaml-syntax: text after the closing bracket\n",
       "list{plain{[ ] Ring}}"},
      {"a: [Vad?, b]\nb: 1\n",
       "1:1 yaml-syntax: a value in brackets that cannot be read\n",
       "map{{b}=plain{1}}"},
      {"a: |\nHej\nb: 1\n", "1:4 yaml-syntax: no text below |\n",
       "map{{b}=plain{1}}"},
      {"- nr: |1\n  b: x\n", "1:7 yaml-syntax: a value that begins with |\n",
       "list{map{{nr}=plain{|1} {b}=plain{x}}}"},
      {"a: 1\n---\nb: 2\n",
       "2:1 yaml-syntax: a second document in the same file\n",
       "map{{a}=plain{1}}"},
      {"a: 1\n...\nb: 2\n",
       "2:1 yaml-syntax: a second document in the same file\n",
       "map{{a}=plain{1}}"},
      {"%titel: x\na: 1\n", "1:1 yaml-syntax: a line that begins with %\n",
       "map{{a}=plain{1}}"},
      {", a: 1\nb: 2\n", "1:1 yaml-syntax: a line that begins with ,\n",
       "map{{b}=plain{2}}"},
      {"? a\n", "1:1 yaml-syntax: a line that begins with ?\n", ""},
      {"a: x\x01"
       "y\nb: 1\n",
       "1:5 hidden-character: a hidden character, U+0001, stands here\n",
       "map{{b}=plain{1}}"},
      {"a: 1\rb: 2\r", "1:5 yaml-syntax: a line end that is a CR alone\n", ""},
      {"a: 1\n\uFEFFb: 2\n",
       "2:1 hidden-character: a hidden character, U+FEFF, stands here\n",
       "map{{a}=plain{1}}"},
      {"&a [*a]\n", "1:1 yaml-syntax: a line that begins with &\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Outcome outcome = read(row.text);
    CHECK(outcome.findings == row.findings);
    CHECK(outcome.tree == row.tree);
  }
}

std::string nested(std::size_t depth) {
  return "a: " + std::string(depth - 1, '[') + 'x' +
         std::string(depth - 1, ']') + '\n';
}

TEST_CASE("depth and size have a limit, and just below it all is read") {
  CHECK(read(nested(max_yaml_depth)).findings == "");
  const Outcome deep = read(nested(max_yaml_depth + 1));
  CHECK(deep.findings == "1:35 yaml-syntax: values nested more than 32 deep\n");
  CHECK(deep.tree == "");

  // The root is a value too.
  std::string items;
  for (std::size_t n = 1; n < max_yaml_nodes; ++n) items += "- x\n";
  CHECK(read(items).findings == "");
  CHECK(read(items + "- x\n").findings ==
        "99999:4 yaml-syntax: more than 100000 values in one file\n");

  const std::string key(max_yaml_key - 1, 'k');
  CHECK(read(key + ": 1\n").findings == "");
  CHECK(read("kk" + key + ": 1\n").findings ==
        "1:1 yaml-syntax: a key of more than 1000 bytes\n");
}

TEST_CASE("a text that is no YAML at all is not told line by line") {
  std::string text;
  for (int n = 0; n < 1000; ++n) text += "a" + std::to_string(n) + ": [\n";
  Arena arena;
  Report report;
  const Source source{"möte.yaml", text};
  read_yaml(span_of(source, source.text), arena, report);
  CHECK(report.all().size() == 21);
}

TEST_CASE("a mend leaves a text that reads as it was meant") {
  const std::string_view rows[] = {
      "datum:2025-03-12\n", "plats: Sal 3: norra\n", "rubrik: Mål #12 om\n",
      "plats: &Haren\n",    "a: \"51:an\", huset\n", "a: 'it's'\n",
      "- [ ] Ring\n",       "a: \"C:\\mapp\"\n",     "-Vera\n-Nils\n",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    const Source source{"möte.yaml", std::string(text)};
    Arena arena;
    Report report;
    const YamlTree meant =
        read_yaml(span_of(source, source.text), arena, report);
    std::string mended = source.text;
    auto& found = report.all();
    REQUIRE(!found.empty());
    for (auto last = found.rbegin(); last != found.rend(); ++last) {
      REQUIRE(last->fix.size() == 1);
      const Edit& edit = last->fix.front();
      mended.replace(edit.where.begin, edit.where.size(), edit.text);
    }
    const Source again{"möte.yaml", mended};
    Report none;
    const YamlTree tree = read_yaml(span_of(again, again.text), arena, none);
    CHECK(none.empty());
    REQUIRE(tree.nodes.size() == meant.nodes.size());
    for (std::size_t n = 0; n < tree.nodes.size(); ++n) {
      CHECK(tree.nodes[n].key == meant.nodes[n].key);
      CHECK(tree.nodes[n].text == meant.nodes[n].text);
    }
  }
}

}  // namespace
}  // namespace bra::syntax
