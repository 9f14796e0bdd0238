// The formats for other programs: each is what its reader's schema asks for,
// whatever stands in the minutes. What they require is written out here, with
// its source; schemas/ has the program's output held by the schemas themselves.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>

#include "render/finding_items.h"
#include "render/format.h"
#include "render/schema.h"
#include "support/answers.h"
#include "support/hostile.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

using Json = nlohmann::json;

constexpr Fault rule{.name = "follow-up-vanished",
                     .severity = Severity::error,
                     .summary = "a summary",
                     .why = "a reason"};

// Line 1 has a byte-order mark, lines end in CRLF, a tab stands before a word.
const Source minutes{"minutes/2025 möte.md",
                     "\xEF\xBB\xBF"
                     "åäö ärende\r\n\t😀 tabb\r\nsista"};

Span span_in(const Source& source, std::string_view words) {
  const std::size_t at = source.text.find(words);
  REQUIRE(at != std::string::npos);
  return span_of(source,
                 std::string_view(source.text).substr(at, words.size()));
}

Diagnostic finding(Span where, Message headline,
                   Severity severity = Severity::error) {
  Diagnostic made;
  made.fault = rule;
  made.severity = severity;
  made.where = where;
  made.headline = std::move(headline);
  return made;
}

std::string written(std::string_view format,
                    std::span<const Diagnostic> found) {
  static constexpr const Fault* rules[] = {&rule};
  const auto* which =
      *std::find_if(formats.begin(), formats.end(),
                    [&](const Format* one) { return one->name == format; });
  REQUIRE((which->write_findings != nullptr));
  const Findings findings{
      .found = found,
      .places = {.root = "/r/council", .start = "/r", .repository = "/r"},
      .limit = 0,
      .rules = rules};
  return which->write_findings(findings, test::style("en"));
}

// A hundred findings, their words written to do harm.
struct Hundred {
  std::vector<Source> sources;
  std::vector<Diagnostic> found;

  Hundred() {
    sources.reserve(100);
    const auto& hostile = test::hostile_texts();
    for (std::size_t i = 0; i < 100; ++i) {
      const std::string& text = hostile[i % hostile.size()];
      Source& source = sources.emplace_back();
      source.name = "minutes/" + std::to_string(i) + text.substr(0, 20) + ".md";
      source.text =
          (i % 2 == 0 ? "\xEF\xBB\xBF" : "") + text + "\r\nå😀\t" + text;
      const auto size = static_cast<std::uint32_t>(source.text.size());
      const Span all{&source, 0, size};
      const auto severity = static_cast<Severity>(i % 3);
      found.push_back(finding(all, Message("\"{}\" is wrong", text), severity)
                          .related(all, Message("see \"{}\"", text))
                          .advise(Message("not \"{}\"", text))
                          .mend(all, text));
    }
  }
};

const std::vector<std::string_view> every = {"json",   "jsonl", "github",
                                             "gitlab", "sarif", "junit",
                                             "rdjson", "full",  "concise"};

// What GitHub's runner takes for an order: `::word …::` first on a line, blanks
// before it left out, or `##[word]` anywhere (runner, ActionCommand.cs).
std::vector<std::string> orders_in(std::string_view text) {
  std::vector<std::string> orders;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.find("##[") != line.npos || line.find("##vso[") != line.npos) {
      orders.emplace_back(line);
    }
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (line.starts_with("::") && line.find("::", 2) != line.npos) {
      orders.emplace_back(line);
    }
  }
  return orders;
}

void check_sarif(const Json& log, std::size_t count) {
  CHECK(log["version"] == "2.1.0");
  CHECK(log["$schema"].is_string());
  REQUIRE(log["runs"].size() == 1);
  const Json& run = log["runs"][0];
  CHECK(run["tool"]["driver"]["name"] == "bra");
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const Json& rules = run["tool"]["driver"]["rules"];
  for (const Json& one : rules) {
    CHECK(one["id"].is_string());
    for (const char* key : {"shortDescription", "fullDescription", "help"}) {
      CHECK_FALSE(one[key]["text"].get<std::string>().empty());
    }
  }
  REQUIRE(run["results"].size() == count);
  for (const Json& one : run["results"]) {
    CHECK(rules[one["ruleIndex"].get<std::size_t>()]["id"] == one["ruleId"]);
    CHECK(std::set<Json>{"error", "warning", "note"}.contains(one["level"]));
    CHECK_FALSE(one["message"]["text"].get<std::string>().empty());
    const Json& place = one["locations"][0]["physicalLocation"];
    const auto uri = place["artifactLocation"]["uri"].get<std::string>();
    CHECK(uri.find_first_not_of(
              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
              "0123456789-._~/%") == std::string::npos);
    for (const char* key :
         {"startLine", "startColumn", "endLine", "endColumn"}) {
      CHECK(place["region"][key].get<int>() >= 1);
    }
  }
}

void check_gitlab(const Json& issues, std::size_t count) {
  REQUIRE(issues.is_array());
  REQUIRE(issues.size() == count);
  std::set<std::string> fingerprints;
  for (const Json& one : issues) {
    CHECK(one["description"].is_string());
    CHECK(one["check_name"].is_string());
    CHECK(std::set<Json>{"info", "minor", "major", "critical", "blocker"}
              .contains(one["severity"]));
    CHECK(one["location"]["path"].is_string());
    CHECK(one["location"]["positions"]["begin"]["line"].get<int>() >= 1);
    fingerprints.insert(one["fingerprint"].get<std::string>());
  }
  CHECK(fingerprints.size() == count);
}

void check_rdjson(const Json& result, std::size_t count) {
  CHECK(result["source"]["name"] == "bra");
  REQUIRE(result["diagnostics"].size() == count);
  for (const Json& one : result["diagnostics"]) {
    CHECK(one["message"].is_string());
    CHECK(one["location"]["path"].is_string());
    const Json& range = one["location"]["range"];
    CHECK(range["start"]["line"].get<int>() >= 1);
    CHECK(range["start"]["column"].get<int>() >= 1);
    CHECK(range["end"]["column"].get<int>() >= 1);
    CHECK(std::set<Json>{"ERROR", "WARNING", "INFO"}.contains(one["severity"]));
    CHECK(one["code"]["value"].is_string());
  }
}

// jenkinsci/xunit-plugin, junit-10.xsd.
void check_junit(const std::string& text, std::size_t count) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(text.data(), text.size()));
  const auto only = [](pugi::xml_node node, std::set<std::string> names) {
    for (const pugi::xml_attribute& one : node.attributes()) {
      CAPTURE(one.name());
      CHECK(names.contains(one.name()));
    }
  };
  const pugi::xml_node suites = document.child("testsuites");
  only(suites, {"name", "tests", "failures", "errors", "time"});
  std::size_t failures = 0;
  std::set<std::string> names;
  std::size_t cases = 0;
  for (const pugi::xml_node& suite : suites.children()) {
    REQUIRE(suite.name() == std::string("testsuite"));
    for (const char* name : {"name", "tests", "failures", "errors"}) {
      CHECK(suite.attribute(name));
    }
    only(suite, {"name", "tests", "failures", "errors", "skipped"});
    for (const pugi::xml_node& one : suite.children()) {
      REQUIRE(one.name() == std::string("testcase"));
      only(one, {"classname", "name", "time"});
      ++cases;
      names.insert(std::string(one.attribute("classname").value()) + '\n' +
                   one.attribute("name").value());
      for (const pugi::xml_node& failure : one.children()) {
        REQUIRE(failure.name() == std::string("failure"));
        only(failure, {"type", "message"});
        ++failures;
      }
    }
  }
  CHECK(failures == count);
  CHECK(names.size() == cases);
  CHECK(cases == std::max<std::size_t>(count, 1));
  CHECK(suites.attribute("failures").as_uint() == count);
  CHECK(suites.attribute("tests").as_uint() == cases);
}

void check_json(const Json& answer, std::size_t count) {
  CHECK(answer["schema"] == "bra.findings/1");
  REQUIRE(answer["items"].size() == count);
  const Json schema =
      Json::parse(json_schema(findings_schema, finding_columns()));
  const Json& item = schema["properties"]["items"]["items"];
  for (const Json& one : answer["items"]) {
    for (const Json& key : item["required"]) CHECK(one.contains(key));
    for (const auto& [key, value] : one.items()) {
      CHECK(item["properties"].contains(key));
    }
  }
}

void check_all(std::span<const Diagnostic> found) {
  check_json(Json::parse(written("json", found)), found.size());
  check_sarif(Json::parse(written("sarif", found)), found.size());
  check_gitlab(Json::parse(written("gitlab", found)), found.size());
  check_rdjson(Json::parse(written("rdjson", found)), found.size());
  check_junit(written("junit", found), found.size());
  CHECK(orders_in(written("github", found)).size() == found.size());
  const std::string lines = written("jsonl", found);
  CHECK(static_cast<std::size_t>(
            std::count(lines.begin(), lines.end(), '\n')) == found.size());
}

}  // namespace

TEST_CASE("each format is valid, with nothing and with a hundred findings") {
  check_all({});
  const Hundred hundred;
  check_all(hundred.found);
}

TEST_CASE("words of the minutes never become an order or an escape sequence") {
  const Hundred hundred;
  for (const std::string_view format : every) {
    CAPTURE(format);
    const std::string text = written(format, hundred.found);
    CHECK_FALSE(utf8::first_invalid(text));
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = utf8::decode(text, at);
      CHECK((c == '\n' || !utf8::is_hidden(c)));
    }
    for (const std::string& order : orders_in(text)) {
      CAPTURE(order);
      CHECK(format == "github");
      CHECK((order.starts_with("::error file=") ||
             order.starts_with("::warning file=") ||
             order.starts_with("::notice file=")));
    }
  }
}

TEST_CASE("positions are in each reader's own unit") {
  const std::vector<Diagnostic> found = {
      finding(span_in(minutes, "ärende"), "x"),
      finding(span_in(minutes, "tabb"), "x")};

  const Json items = Json::parse(written("json", found))["items"];
  CHECK(items[0]["line"] == 1);
  CHECK(items[0]["column"] == 5);
  CHECK(items[0]["end_column"] == 11);
  CHECK(items[1]["line"] == 2);
  CHECK(items[1]["column"] == 4);

  const Json sarif = Json::parse(written("sarif", found));
  const Json& region = sarif["runs"][0]["results"][1]["locations"][0]
                            ["physicalLocation"]["region"];
  CHECK(region["startColumn"] == 4);
  CHECK(region["endColumn"] == 8);

  const Json bytes = Json::parse(written("rdjson", found))["diagnostics"];
  CHECK(bytes[0]["location"]["range"]["start"]["column"] == 11);
  CHECK(bytes[0]["location"]["range"]["end"]["column"] == 18);
  CHECK(bytes[1]["location"]["range"]["start"]["column"] == 7);

  CHECK(written("github", found) ==
        "::error file=council/minutes/2025 möte.md,line=1,endLine=1,col=5,"
        "endColumn=11,title=follow-up-vanished::x\n"
        "::error file=council/minutes/2025 möte.md,line=2,endLine=2,col=4,"
        "endColumn=8,title=follow-up-vanished::x\n");
}

TEST_CASE("services for code are told paths from the folder that git keeps") {
  const std::vector<Diagnostic> found = {
      finding(span_in(minutes, "ärende"), "x")};
  CHECK(Json::parse(written("json", found))["items"][0]["file"] ==
        "minutes/2025 möte.md");
  CHECK(Json::parse(written("gitlab", found))[0]["location"]["path"] ==
        "council/minutes/2025 möte.md");
  CHECK(
      written("sarif", found).find("\"council/minutes/2025%20m%C3%B6te.md\"") !=
      std::string::npos);
}

TEST_CASE("GitHub is told the gravest first, since it drops the rest") {
  const Span where = span_in(minutes, "ärende");
  const std::string text =
      written("github", std::vector{finding(where, "a", Severity::info),
                                    finding(where, "b", Severity::warning),
                                    finding(where, "c", Severity::error)});
  CHECK(text.starts_with("::error "));
  CHECK(text.find("::warning ") < text.find("::notice "));
}

TEST_CASE("columns of two lines are not told to GitHub") {
  const std::string text = written(
      "github", std::vector{finding(span_in(minutes, "ärende\r\n\t😀"), "x")});
  CHECK(text.find("line=1,endLine=2,title=") != std::string::npos);
}

TEST_CASE("a fingerprint does not move with its line, nor repeat") {
  const Source moved{minutes.name, "ny rad\n" + minutes.text.substr(3)};
  const auto prints = [](const Source& source) {
    std::vector<std::string> all;
    const auto twice = finding(span_in(source, "ärende"), "x");
    for (const Json& one :
         Json::parse(written("gitlab", std::vector{twice, twice}))) {
      all.push_back(one["fingerprint"]);
    }
    return all;
  };
  CHECK(prints(minutes) == prints(moved));
  CHECK(prints(minutes)[0] != prints(minutes)[1]);
}

TEST_CASE("no format shows the last digits of a personal number") {
  const Source secret{"minutes/a.md", "Vera 811218-9876 och 811218-9876"};
  const std::vector<Diagnostic> found = {
      finding(span_in(secret, "811218-9876"),
              Message("\"{}\" is wrong", "811218-9876"))
          .advise(Message("not {}", "811218-9876"))
          .mend(span_in(secret, "Vera"), "811218-9876")};
  for (const std::string_view format : every) {
    CAPTURE(format);
    CHECK(written(format, found).find("9876") == std::string::npos);
  }
}

}  // namespace bra::render
