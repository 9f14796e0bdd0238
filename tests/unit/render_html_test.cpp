// html is read back by pugixml, which takes only what is well formed.

#include <doctest/doctest.h>

#include <pugixml.hpp>
#include <set>
#include <string>

#include "render/printable.h"
#include "support/answers.h"
#include "support/hostile.h"

namespace bra {
namespace {

// The page as XML: the declaration and the elements without an end are mended.
std::string as_xml(std::string html) {
  const std::string_view declaration = "<!DOCTYPE html>\n";
  REQUIRE(html.starts_with(declaration));
  html.erase(0, declaration.size());
  for (const std::string_view open : {"<meta", "<br"}) {
    for (std::size_t at = 0; (at = html.find(open, at)) != html.npos;) {
      at = html.find('>', at);
      html.insert(at, "/");
    }
  }
  return html;
}

pugi::xml_document page(const Answer& answer) {
  pugi::xml_document document;
  const std::string xml =
      as_xml(test::written("html", answer, test::style("sv")));
  const auto read = document.load_buffer(
      xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  REQUIRE(read.description() == std::string_view("No error"));
  return document;
}

// The text of an element; <br> is a line feed.
std::string text_of(const pugi::xml_node& node) {
  if (node.name() == std::string_view("br")) return "\n";
  std::string out = node.value();
  for (const pugi::xml_node child : node) out += text_of(child);
  return out;
}

void gather_names(const pugi::xml_node& node, std::set<std::string>& names) {
  if (*node.name() != '\0') names.insert(node.name());
  for (const pugi::xml_attribute attribute : node.attributes()) {
    names.insert(std::string("@") + attribute.name());
  }
  for (const pugi::xml_node child : node) gather_names(child, names);
}

}  // namespace

TEST_CASE("a page names its language and allows nothing but its own style") {
  const auto document = page(test::follow_ups());
  const pugi::xml_node html = document.child("html");
  CHECK(html.attribute("lang").value() == std::string("sv"));
  CHECK(html.child("head").child_value("title") == std::string("3 open"));
  const auto policy = html.child("head").find_child_by_attribute(
      "http-equiv", "Content-Security-Policy");
  CHECK(policy.attribute("content").value() ==
        std::string("default-src 'none'; style-src 'unsafe-inline'"));
}

TEST_CASE("a table has a caption, headings with scope and a row a line") {
  const std::string html =
      test::written("html", test::risk_matrix(), test::style("sv"));
  const std::size_t body = html.find("<body>");
  CHECK(html.substr(body) == R"(<body>
<table>
<thead><tr><th scope="col">Område</th><th scope="col">2025-01</th><th scope="col">2025-02</th><th scope="col">2025-03</th></tr></thead>
<tbody>
<tr><td>Skola och unga</td><td><span class="green">grön</span></td><td><span class="yellow">gul</span></td><td><span class="red">röd</span></td></tr>
<tr><td>Alkohol</td><td><span class="red">röd</span></td><td><span class="faint">no picture</span></td><td><span class="green">grön</span></td></tr>
</tbody>
</table>
<p>red for 1 months</p>
</body>
</html>
)");
  const auto document = page(test::follow_ups());
  const auto table = document.child("html").child("body").child("table");
  CHECK(table.child_value("caption") == std::string("3 open"));
}

TEST_CASE("each group is a body of its own, under its name") {
  const auto document = page(test::follow_ups_by_owner());
  std::vector<std::string> groups;
  for (const auto body : document.child("html").child("body").child("table")) {
    if (body.name() != std::string("tbody")) continue;
    const auto heading = body.first_child().next_sibling().first_child();
    CHECK(heading.attribute("scope").value() == std::string("rowgroup"));
    CHECK(heading.attribute("colspan").value() == std::string("6"));
    groups.push_back(text_of(heading));
  }
  CHECK(groups == std::vector<std::string>{"Åsa Ek (2)", "Örjan Lund (1)",
                                           "(saknas) (1)"});
}

TEST_CASE("a page is headings, prose and tables in their order") {
  Answer answer = test::risk_matrix();
  answer.pages.insert(answer.pages.begin(),
                      {Passage{1, "Möte", {}}, Passage{0, "a\n\nb & c", {}}});
  Table empty;
  empty.title = Message("open");
  answer.pages.emplace_back(empty);
  const std::string html = test::written("html", answer, test::style("sv"));
  CHECK(html.find("<title>Möte</title>") != html.npos);
  CHECK(
      html.find("<body>\n<h1>Möte</h1>\n<p>a<br><br>b &amp; c</p>\n<table>") !=
      html.npos);
  CHECK(html.find("<h2>öppen</h2>\n<p>inget hittades</p>\n</body>") !=
        html.npos);
}

TEST_CASE("an answer without items says so in words") {
  Answer answer = test::follow_ups();
  answer.items.rows.clear();
  const std::string html = test::written("html", answer, test::style("sv"));
  CHECK(html.find("<body>\n<h1>3 open</h1>\n<p>inget hittades</p>\n</body>") !=
        html.npos);
}

TEST_CASE("any text is text and never a part of the page") {
  const std::set<std::string> known = {
      "html",    "head",   "meta",     "title",       "style",    "body",
      "h1",      "h2",     "h3",       "p",           "br",       "table",
      "caption", "thead",  "tbody",    "tr",          "th",       "td",
      "span",    "@lang",  "@charset", "@http-equiv", "@content", "@name",
      "@scope",  "@class", "@colspan"};
  test::Numbers numbers(8);
  std::vector<std::string> texts = test::hostile_texts();
  for (int i = 0; i < 300; ++i) {
    texts.push_back(test::random_bytes(numbers, numbers.below(40)));
  }
  for (const std::string& text : texts) {
    CAPTURE(text);
    Answer answer;
    answer.items.title = Message("{}", text);
    answer.items.columns = {{.key = "a", .heading = "A"}};
    answer.items.rows = {{text}};
    answer.items.notes = {Message("{}", text)};
    const auto document = page(answer);
    std::set<std::string> names;
    gather_names(document, names);
    for (const std::string& name : names) CHECK(known.contains(name));
    const auto body = document.child("html").child("body");
    const auto row = body.child("table").child("tbody").find_child(
        [](const pugi::xml_node& node) {
          return node.name() == std::string_view("tr");
        });
    CHECK(text_of(row.child("td")) == render::printable(text));
    CHECK(text_of(body.child("p")) == render::printable_line(text));
  }
}

}  // namespace bra
