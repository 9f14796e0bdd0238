// json, jsonl and the JSON Schema, read back by a JSON library.

#include <doctest/doctest.h>

#include <regex>

#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

#include "render/json_text.h"
#include "render/schema.h"
#include "support/answers.h"
#include "support/hostile.h"
#include "text/utf8.h"

namespace bra {
namespace {

using Json = nlohmann::ordered_json;

std::string json(const Answer& answer) {
  return test::written("json", answer, test::style("sv"));
}

Answer one_cell(Value value) {
  Answer answer;
  answer.items.schema = "bra.test/1";
  answer.items.columns = {{.key = "value"}};
  answer.items.rows = {{std::move(value)}};
  return answer;
}

// One U+FFFD for each run of bytes that are not UTF-8: whether a broken
// sequence of three bytes is one or three of them is for the library to say.
std::string repaired(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::decode(text, at);
    if (c == 0xFFFD && out.ends_with("\uFFFD")) continue;
    utf8::append(out, c);
  }
  return out;
}

}  // namespace

TEST_CASE("json is the schema's name and the items, in a promised order") {
  Answer answer = test::follow_ups();
  answer.items.rows.resize(1);
  answer.items.rows.push_back(Row(answer.items.columns.size()));
  CHECK(json(answer) == R"({
  "schema": "bra.actions/1",
  "items": [
    {
      "id": "250115-1",
      "title": "Lokal strategi",
      "state": "ongoing",
      "owners": [
        "Örjan Lund",
        "Åsa Ek"
      ],
      "due": "2025-03-01",
      "age_meetings": 12,
      "overdue": true
    },
    {
      "id": null,
      "title": null,
      "state": null,
      "owners": null,
      "due": null,
      "age_meetings": null,
      "overdue": null
    }
  ]
}
)");
}

TEST_CASE("an answer without items is an empty list") {
  Answer answer = test::follow_ups();
  answer.items.rows.clear();
  CHECK(json(answer) ==
        "{\n  \"schema\": \"bra.actions/1\",\n  \"items\": []\n}\n");
  CHECK(test::written("jsonl", answer, test::style("sv")).empty());
}

TEST_CASE("programs get the items, whatever people are shown") {
  const Json read = Json::parse(json(test::risk_matrix()));
  CHECK(read["schema"] == "bra.risk/1");
  CHECK(read["items"].size() == 2);
  CHECK(read["items"][0]["m3"] == "red");
}

TEST_CASE("a grouped item begins with its group") {
  const Json read = Json::parse(json(test::follow_ups_by_owner()));
  CHECK(read["items"].size() == 4);
  CHECK(read["items"][0].begin().key() == "group");
  CHECK(read["items"][0]["group"] == "Åsa Ek");
  CHECK(read["items"][3]["group"].is_null());
}

TEST_CASE("jsonl is the same items, one a line") {
  const Answer answer = test::follow_ups_by_owner();
  const Json whole = Json::parse(json(answer));
  std::istringstream lines(test::written("jsonl", answer, test::style("sv")));
  std::size_t item = 0;
  for (std::string line; std::getline(lines, line); ++item) {
    CHECK(Json::parse(line) == whole["items"][item]);
  }
  CHECK(item == whole["items"].size());
}

TEST_CASE("values are what JSON calls them") {
  struct Case {
    Value value;
    std::string_view json;
  };
  const double none = std::numeric_limits<double>::quiet_NaN();
  const Case cases[] = {
      {Value(), "null"},
      {true, "true"},
      {-3, "-3"},
      {std::int64_t{9007199254740993}, "9007199254740993"},
      {0.1, "0.1"},
      {none, "null"},
      {*iso_day("2025-03-12"), "\"2025-03-12\""},
      {"\"\\\n\x01", R"("\"\\\n\u0001")"},
      {Named{.id = "red", .name = "röd"}, "\"red\""},
      {List{}, "[]"},
      {List{1, Value(), List{"å"}}, "[1,null,[\"å\"]]"},
      {Object{{"b", 1}, {"a", Value()}}, R"({"b":1,"a":null})"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.json);
    CHECK(render::json_text(one.value, 0) == one.json);
  }
}

TEST_CASE("any text can be read back, broken bytes as U+FFFD") {
  test::Numbers numbers(5);
  std::vector<std::string> texts = test::hostile_texts();
  for (int i = 0; i < 300; ++i) {
    texts.push_back(test::random_bytes(numbers, numbers.below(40)));
  }
  for (const std::string& text : texts) {
    CAPTURE(text);
    const std::string written = json(one_cell(text));
    const Json read = Json::parse(written);
    const std::string value = read["items"][0]["value"];
    CHECK(repaired(value) == repaired(text));
    // Nothing in it is an order to a terminal.
    CHECK(utf8::visible(written, true) == written);
  }
}

TEST_CASE("a schema describes the fields that programs get") {
  const Column columns[] = {
      {.key = "id", .type = Type::text, .meaning = "the number"},
      {.key = "title", .nullable = false},
      {.key = "due", .type = Type::day},
      {.key = "period", .type = Type::month, .nullable = false},
      {.key = "owners", .type = Type::names, .nullable = false},
      {.key = "age_days", .type = Type::integer},
      {.key = "share", .type = Type::number},
      {.key = "open", .type = Type::boolean, .nullable = false},
      {.key = "hidden", .seen = Seen::never},
      {.key = "drawn", .seen = Seen::by_people},
      {.key = "related", .type = Type::list, .seen = Seen::by_programs},
      {.key = "place", .type = Type::object},
  };
  const Json schema =
      Json::parse(render::json_schema("bra.actions/1", columns));
  CHECK(schema["$schema"] == "http://json-schema.org/draft-07/schema#");
  CHECK(schema["title"] == "bra.actions/1");
  CHECK(schema["required"] == Json({"schema", "items"}));
  CHECK(schema["properties"]["schema"]["const"] == "bra.actions/1");
  const Json& item = schema["properties"]["items"]["items"];
  CHECK(item["required"] ==
        Json({"id", "title", "due", "period", "owners", "age_days", "share",
              "open", "related", "place"}));
  const Json& fields = item["properties"];
  CHECK(fields["id"]["type"] == Json({"string", "null"}));
  CHECK(fields["id"]["description"] == "the number");
  CHECK(fields["title"] == Json({{"type", "string"}}));
  CHECK(fields["due"]["format"] == "date");
  const std::regex period(fields["period"]["pattern"].get<std::string>());
  for (const char* good :
       {"2024-04", "2024-07-01..2024-08-31", "..2024-02-11"}) {
    CHECK(std::regex_match(good, period));
  }
  for (const char* bad : {"2024-13", "2024", "2024-07-01"}) {
    CHECK_FALSE(std::regex_match(bad, period));
  }
  CHECK(fields["owners"]["items"]["type"] == "string");
  CHECK(fields["age_days"]["type"] == Json({"integer", "null"}));
  CHECK(fields["share"]["type"] == Json({"number", "null"}));
  CHECK(fields["open"]["type"] == "boolean");
  CHECK(fields["related"]["type"] == Json({"array", "null"}));
  CHECK(fields["place"]["type"] == Json({"object", "null"}));
  CHECK(fields.contains("group"));
  CHECK(!fields.contains("hidden"));
  CHECK(!fields.contains("drawn"));
}

}  // namespace bra
