// Markdown is held against cmark-gfm: what it reads back must be, letter for
// letter, what the answer said.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <doctest/doctest.h>

#include <memory>

#include "render/markdown_text.h"
#include "render/printable.h"
#include "render/wording.h"
#include "support/answers.h"
#include "support/hostile.h"
#include "text/utf8.h"

namespace bra {
namespace {

struct Freed {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};

// The blocks of a Markdown text: `kind: text`, where line breaks are `/`.
class Blocks {
 public:
  explicit Blocks(const std::string& markdown) {
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, Freed> parser(
        cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char* name : {"table", "strikethrough", "autolink"}) {
      cmark_parser_attach_syntax_extension(parser.get(),
                                           cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    root_.reset(cmark_parser_finish(parser.get()));
    gather(root_.get());
  }
  [[nodiscard]] const std::vector<std::string>& all() const { return all_; }

 private:
  void gather(cmark_node* parent) {
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      const std::string kind = cmark_node_get_type_string(node);
      if (kind == "paragraph" || kind == "heading" || kind == "table_cell") {
        all_.push_back(kind + ": " + text_of(node));
      } else if (kind == "table" || kind == "table_row" ||
                 kind == "table_header") {
        gather(node);
      } else {
        all_.push_back(kind);
      }
    }
  }
  static std::string text_of(cmark_node* block) {
    std::string out;
    for (cmark_node* node = cmark_node_first_child(block); node != nullptr;
         node = cmark_node_next(node)) {
      const std::string kind = cmark_node_get_type_string(node);
      if (kind == "text") {
        out += cmark_node_get_literal(node);
      } else if (kind == "link") {
        out += text_of(node);
      } else if (kind == "linebreak" ||
                 (kind == "html_inline" &&
                  cmark_node_get_literal(node) == std::string_view("<br>"))) {
        out += '\n';
      } else {
        out += "(" + kind + ")";
      }
    }
    return out;
  }

  std::unique_ptr<cmark_node, Freed> root_;
  std::vector<std::string> all_;
};

// Blanks at the ends of lines mean nothing in Markdown.
std::string trimmed_lines(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += utf8::trim(text.substr(0, end));
    if (end == text.size()) return out;
    out += '\n';
    text.remove_prefix(end + 1);
  }
}

}  // namespace

TEST_CASE("an answer in Markdown is a heading and a table") {
  CHECK(test::written("md", test::follow_ups(), test::style("en")) ==
        R"(## 3 open

| No. | Matter | State | Owner | Due | Age |
| --- | --- | --- | --- | --- | ---: |
| 250115-1 | Lokal strategi | pågår | Örjan Lund, Åsa Ek | 2025-03-01 | 12 |
| 250115-2 | Överenskommelse om samverkan mellan kommun och polis | återkommer |  |  | 2 |
|  | Kameror<br>vid stationen | pågår | Åsa Ek |  | 0 |
)");
}

TEST_CASE("groups in Markdown are headings with a table each") {
  const Blocks blocks(
      test::written("md", test::follow_ups_by_owner(), test::style("sv")));
  std::vector<std::string> headings;
  for (const std::string& block : blocks.all()) {
    if (block.starts_with("heading: ")) headings.push_back(block.substr(9));
  }
  CHECK(headings == std::vector<std::string>{"3 open", "Åsa Ek (2)",
                                             "Örjan Lund (1)", "(saknas) (1)"});
}

TEST_CASE("a page in Markdown is headings, prose and tables") {
  Answer answer = test::risk_matrix();
  answer.pages.insert(answer.pages.begin(),
                      {Passage{1, "Möte #12", {}},
                       Passage{0, "En rad.\n- en punkt\n\n12. mars <b>", {}}});
  CHECK(test::written("md", answer, test::style("sv")) == R"(# Möte #12

En rad.\
\- en punkt

12\. mars \<b\>

| Område | 2025-01 | 2025-02 | 2025-03 |
| --- | --- | --- | --- |
| Skola och unga | grön | gul | röd |
| Alkohol | röd | no picture | grön |

red for 1 months
)");
}

TEST_CASE("cmark-gfm reads back what was written in cells") {
  test::Numbers numbers(3);
  std::vector<std::string> texts = test::hostile_texts();
  for (int i = 0; i < 300; ++i) {
    texts.push_back(test::random_bytes(numbers, numbers.below(40)));
  }
  for (const std::string& text : texts) {
    CAPTURE(text);
    Answer answer;
    answer.items.columns = {
        {.key = "a", .heading = "A", .seen = Seen::asked_for},
        {.key = "b", .heading = "B"}};
    answer.items.rows = {{text, "end"}};
    const Blocks blocks(test::written("md", answer, test::style("en")));
    const std::string shown = trimmed_lines(render::printable(text));
    CHECK(blocks.all() ==
          std::vector<std::string>{"table_cell: A", "table_cell: B",
                                   "table_cell: " + shown, "table_cell: end"});
  }
}

TEST_CASE("cmark-gfm reads back headings and prose and nothing else") {
  test::Numbers numbers(4);
  std::vector<std::string> texts = test::hostile_texts();
  for (int i = 0; i < 300; ++i) {
    texts.push_back(test::random_bytes(numbers, numbers.below(60)));
  }
  for (const std::string& text : texts) {
    CAPTURE(text);
    Answer answer;
    answer.pages = {Passage{3, text, {}}, Passage{0, text, {}}};
    const Blocks blocks(test::written("md", answer, test::style("en")));
    std::string prose;
    for (const std::string& block : blocks.all()) {
      const bool heading = &block == &blocks.all().front();
      REQUIRE(block.starts_with(heading ? "heading: " : "paragraph: "));
      if (heading) {
        CHECK(block.substr(9) == utf8::trim(render::printable_line(text)));
      } else {
        prose += block.substr(11) + '\n';
      }
    }
    std::string expected;
    std::string_view rest = text;
    for (const std::string printed = trimmed_lines(render::printable(rest));
         const char c : printed + '\n') {
      const bool again =
          c == '\n' && (expected.empty() || expected.back() == '\n');
      if (!again) expected += c;
    }
    CHECK(prose == expected);
  }
}

}  // namespace bra
