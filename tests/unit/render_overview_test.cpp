// An overview's page is read back by pugixml, and held to what a browser and a
// reader of screens need of it.

#include <doctest/doctest.h>

#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "query/overview.h"
#include "render/chart.h"
#include "render/links.h"
#include "render/overview_page.h"
#include "support/answers.h"
#include "support/folder_book.h"
#include "support/hostile.h"

namespace bra {
namespace {

// The page as XML: the declaration and the elements without an end are mended.
pugi::xml_document read(std::string html) {
  const std::string_view declaration = "<!DOCTYPE html>\n";
  REQUIRE(html.starts_with(declaration));
  html.erase(0, declaration.size());
  for (const std::string_view open : {"<meta", "<br"}) {
    for (std::size_t at = 0; (at = html.find(open, at)) != html.npos;) {
      at = html.find('>', at);
      html.insert(at, "/");
    }
  }
  pugi::xml_document document;
  const auto result = document.load_buffer(html.data(), html.size());
  REQUIRE(result.description() == std::string_view("No error"));
  return document;
}

/// What makes a page fit to be read by anybody, and safe to open.
struct Looked {
  std::vector<std::string> wrong;
  std::set<std::string> ids;
  std::vector<std::string> pointed_at;
  int heading = 0;
  std::size_t places = 0;

  void look_at(const pugi::xml_node& node) {
    const std::string name = node.name();
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const std::string key = attribute.name();
      const std::string value = attribute.value();
      if (key.starts_with("on")) wrong.push_back(key);
      if (key == "id" && !ids.insert(value).second) wrong.push_back(value);
      if (key == "href") look_at_address(value);
      if (key == "aria-labelledby") add_names(value);
      if (key == "src" || key == "style") wrong.push_back(key);
    }
    if (name == "script" || name == "link" || name == "img") {
      wrong.push_back(name);
    }
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' &&
        name[1] <= '6') {
      const int level = name[1] - '0';
      if (level > heading + 1) wrong.push_back("heading " + name);
      heading = level;
    }
    if (name == "th" && !node.attribute("scope")) wrong.push_back("th");
    if (name == "table" && !node.child("caption")) wrong.push_back("caption");
    if (name == "svg" && (!node.child("title") || !node.child("desc"))) {
      wrong.push_back("svg");
    }
    for (const pugi::xml_node child : node) look_at(child);
  }

  void look_at_address(const std::string& address) {
    if (address.starts_with('#')) {
      pointed_at.push_back(address.substr(1));
      return;
    }
    ++places;
    if (address.find(':') != address.npos) wrong.push_back(address);
    if (address.find("#L") == address.npos) wrong.push_back(address);
  }

  void add_names(const std::string& names) {
    for (std::size_t at = 0; at < names.size();) {
      const std::size_t end = std::min(names.find(' ', at), names.size());
      pointed_at.push_back(names.substr(at, end - at));
      at = end + 1;
    }
  }

  void finish() {
    for (const std::string& id : pointed_at) {
      if (!ids.contains(id)) wrong.push_back("#" + id);
    }
  }
};

Looked looked(const std::string& html) {
  Looked looked;
  looked.look_at(read(html));
  looked.finish();
  return looked;
}

query::Question question(std::string_view first, std::string_view last) {
  query::Question question;
  question.period = Period{iso_day(first), iso_day(last)};
  question.today = *iso_day("2025-06-01");
  return question;
}

const Book& examples() {
  static const test::FolderBook folder("examples");
  return folder.book;
}

/// Each text in every place that a text can stand in.
Overview made_of(const std::vector<std::string>& texts) {
  Overview page;
  for (const std::string& text : texts) {
    const Place place{.file = text + ".md", .line = 3};
    const Grid::Cell cell = {{text, place}};
    page.title = {"{}", text};
    page.about.push_back({"{}", text});
    page.sections.push_back(
        {.id = "figures",
         .heading = {"{}", text},
         .parts = {Message("{}", text), Totals{{{"{}", text}, {text, place}}},
                   Chart{.title = {"{}", text},
                         .labels = {text},
                         .series = {{.name = {"{}", text}, .values = {1.5}},
                                    {.name = {"{}", text},
                                     .values = {2.0},
                                     .is_line = true}}},
                   Chart{.kind = Chart::Kind::by_name,
                         .title = {"{}", text},
                         .labels = {text},
                         .series = {{.name = {"{}", text}, .values = {1.0}}}},
                   Grid{.caption = {"{}", text},
                        .columns = {{{"{}", text}}, {{"{}", text}, true}},
                        .rows = {{cell, {{text, {}}, {text, place}}}}}}});
  }
  return page;
}

}  // namespace

TEST_CASE("a report of the examples is a page that anybody can read") {
  for (const char* language : {"sv", "en"}) {
    const auto style = test::style(language);
    const std::string html = render::overview_as_html(
        query::overview(examples(), question("2024-01-01", "2025-06-01")), {},
        style);
    const Looked page = looked(html);
    CHECK(page.wrong == std::vector<std::string>());
    CHECK(page.places > 200);
    const auto document = read(html);
    CHECK(document.child("html").attribute("lang").value() ==
          std::string(language));
    for (const char* landmark : {"header", "nav", "main", "footer"}) {
      CHECK(document.child("html").child("body").child(landmark));
    }
  }
}

TEST_CASE("a handout of the examples is one too") {
  query::Question asked;
  asked.today = *iso_day("2025-06-20");
  const Looked page = looked(render::overview_as_html(
      query::handout(examples(), asked), {}, test::style("sv")));
  CHECK(page.wrong == std::vector<std::string>());
}

TEST_CASE("hostile text stays text in a page, in addresses too") {
  std::vector<std::string> texts = test::hostile_texts();
  texts.insert(texts.end(),
               {"<script>alert(1)</script>", "javascript:alert(1)",
                "\"><img src=x onerror=alert(1)>", "' onclick='x", "a&b", "]]>",
                "-->", "\xE2\x80\xAE gnp.exe", "a\nb", "[x](http://y)"});
  for (const std::string& text : texts) {
    CAPTURE(text);
    const std::string html =
        render::overview_as_html(made_of({text}), {}, test::style("sv"));
    Looked page = looked(html);
    CHECK(page.wrong == std::vector<std::string>());
    for (const char c : html) {
      const auto byte = static_cast<unsigned char>(c);
      CHECK((byte >= 0x20 || c == '\n'));
    }
    const std::string markdown =
        render::overview_as_markdown(made_of({text}), {}, test::style("sv"));
    for (std::size_t at = markdown.find('<'); at != markdown.npos;
         at = markdown.find('<', at + 1)) {
      const bool is_ours = markdown.compare(at, 4, "<br>") == 0;
      CHECK((is_ours || (at > 0 && markdown[at - 1] == '\\')));
    }
  }
}

TEST_CASE("a link leads to the file from the page, or below an address") {
  render::Links links{
      .places = {.root = "/h/råd", .start = "/h/råd/ut", .repository = "/h"},
      .base = {}};
  const Place place{.file = "minutes/mars möte.md", .line = 12};
  CHECK(links.to(place) == "../minutes/mars%20m%C3%B6te.md#L12");
  links.base = "https://git.example/brå/blob/main/";
  CHECK(links.to(place) ==
        "https://git.example/br%C3%A5/blob/main/r%C3%A5d/minutes/"
        "mars%20m%C3%B6te.md#L12");
  CHECK(render::Links{}.to({.file = "javascript:x", .line = 1}) ==
        "javascript%3Ax#L1");
}

TEST_CASE("a chart says in words all that it draws, a gap as a gap") {
  const Chart chart{
      .title = {"{}", "Loggen"},
      .labels = {"2025-01", "2025-02", "2025-03"},
      .series = {{.name = "New", .values = {2, {}, 1.5}},
                 {.name = "Finished", .values = {0, {}, 3}, .is_line = true}}};
  const std::string svg = render::chart_as_svg(chart, 7, test::style("sv"));
  CHECK(svg.find("<desc id=\"chart-7-desc\">2025-01: Nya 2, Avslutade 0. "
                 "2025-02: –. 2025-03: Nya 1,5, Avslutade 3.</desc>") !=
        svg.npos);
  // Two points that have a gap between them are not joined.
  const std::size_t path = svg.find(" d=\"M", svg.find("</desc>"));
  const std::size_t last = svg.rfind(" d=\"M");
  REQUIRE(path != last);  // the first is the legend's
  CHECK(svg.substr(last, svg.find("/>", last) - last).find('L') == svg.npos);
}

TEST_CASE("a hundred years of meetings are drawn without a crowd of labels") {
  Chart chart{.title = {"{}", "Loggen"},
              .labels = {},
              .series = {{.name = "New", .values = {}}}};
  for (int i = 0; i < 1200; ++i) {
    chart.labels.emplace_back(Day{i * 30});
    chart.series.front().values.emplace_back(i % 7);
  }
  const std::string svg = render::chart_as_svg(chart, 1, test::style("sv"));
  std::size_t texts = 0;
  for (std::size_t at = svg.find("<text"); at != svg.npos;
       at = svg.find("<text", at + 1)) {
    ++texts;
  }
  CHECK(texts < 260);
}

}  // namespace bra
