// csv and tsv, read back by readers of our own that know no more than the
// standard.

#include <doctest/doctest.h>

#include "render/printable.h"
#include "support/answers.h"
#include "support/hostile.h"
#include "text/utf8.h"

namespace bra {
namespace {

using Records = std::vector<std::vector<std::string>>;

// RFC 4180 and nothing else.
Records read_csv(std::string_view text, char separator = ',') {
  Records records;
  for (std::size_t at = 0; at < text.size();) {
    std::vector<std::string> record;
    for (bool more = true; more;) {
      std::string cell;
      if (text[at] == '"') {
        for (++at; text[at] != '"' || text.substr(at, 2) == "\"\""; ++at) {
          if (text[at] == '"') ++at;
          cell += text[at];
        }
        ++at;
      } else {
        while (text[at] != separator && text[at] != '\r') cell += text[at++];
      }
      record.push_back(std::move(cell));
      more = text[at] == separator;
      at += more ? 1 : 2;  // CRLF
      REQUIRE((more || text[at - 1] == '\n'));
    }
    records.push_back(std::move(record));
  }
  return records;
}

Records read_tsv(std::string_view text) {
  Records records;
  bool begins = true;
  for (const char c : text) {
    if (begins) records.emplace_back(1);
    begins = c == '\n';
    if (c == '\t') {
      records.back().emplace_back();
    } else if (!begins) {
      records.back().back() += c;
    }
  }
  return records;
}

Answer cells(const std::vector<std::string>& texts) {
  Answer answer;
  answer.items.columns = {{.key = "value"}, {.key = "last"}};
  for (const std::string& text : texts) {
    answer.items.rows.push_back({text, "x"});
  }
  return answer;
}

bool is_formula(std::string_view cell) {
  for (const std::string_view first :
       {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
    if (cell.starts_with(first)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("csv has a line of keys and lines that end with CRLF") {
  CHECK(test::written("csv", test::follow_ups(), test::style("sv")) ==
        "id,title,state,owners,due,age_meetings,overdue\r\n"
        "250115-1,Lokal strategi,ongoing,Örjan Lund; Åsa Ek,2025-03-01,12,"
        "true\r\n"
        "250115-2,Överenskommelse om samverkan mellan kommun och polis,"
        "returns,,,2,false\r\n"
        ",\"Kameror\nvid stationen\",ongoing,Åsa Ek,,0,false\r\n");
}

TEST_CASE("csv for a Swedish Excel has semicolons, commas and a mark") {
  render::Style style = test::style("sv");
  style.excel = true;
  Answer answer;
  answer.items.columns = {{.key = "name"},
                          {.key = "share", .type = Type::number}};
  answer.items.rows = {{"Maja; Åsa, Bo", 0.5}};
  CHECK(test::written("csv", answer, style) ==
        "\xEF\xBB\xBF"
        "name;share\r\n"
        "\"Maja; Åsa, Bo\";0,5\r\n");
}

TEST_CASE("tsv is one line a row") {
  CHECK(test::written("tsv", test::follow_ups(), test::style("sv")) ==
        "id\ttitle\tstate\towners\tdue\tage_meetings\toverdue\n"
        "250115-1\tLokal strategi\tongoing\tÖrjan Lund; Åsa "
        "Ek\t2025-03-01\t12\ttrue\n"
        "250115-2\tÖverenskommelse om samverkan mellan kommun och "
        "polis\treturns\t\t\t2\tfalse\n"
        "\tKameror vid stationen\tongoing\tÅsa Ek\t\t0\tfalse\n");
}

TEST_CASE("an answer without items is the line of keys") {
  Answer answer = test::follow_ups();
  answer.items.rows.clear();
  CHECK(test::written("csv", answer, test::style("sv")) ==
        "id,title,state,owners,due,age_meetings,overdue\r\n");
  CHECK(test::written("tsv", answer, test::style("sv")) ==
        "id\ttitle\tstate\towners\tdue\tage_meetings\toverdue\n");
}

TEST_CASE("text that a spreadsheet would calculate is led by an apostrophe") {
  struct Case {
    Value value;
    std::string_view cell;
  };
  const Case all[] = {
      {"=1+1", "'=1+1"},
      {"+46 70", "'+46 70"},
      {"-", "'-"},
      {"@x", "'@x"},
      {"\t=1", "' =1"},
      {"＝1", "'＝1"},
      {List{"=1", "=2"}, "'=1; =2"},
      {Named{.id = "-x", .name = "y"}, "'-x"},
      {"– ingen", "– ingen"},
      {"a=b", "a=b"},
      {-3, "-3"},
      {-0.5, "-0.5"},
      {*iso_day("2025-03-12"), "2025-03-12"},
  };
  for (const Case& one : all) {
    CAPTURE(one.cell);
    Answer answer = cells({""});
    answer.items.rows[0][0] = one.value;
    CHECK(read_csv(test::written("csv", answer, test::style("en")))[1][0] ==
          one.cell);
    CHECK(read_tsv(test::written("tsv", answer, test::style("en")))[1][0] ==
          one.cell);
  }
}

TEST_CASE("an only cell that is empty is still a row") {
  Answer answer;
  answer.items.columns = {{.key = "value"}};
  answer.items.rows = {{Value()}, {"a"}};
  CHECK(test::written("csv", answer, test::style("en")) ==
        "value\r\n\"\"\r\na\r\n");
}

TEST_CASE("any text is read back as it is printed, and none is a formula") {
  test::Numbers numbers(6);
  std::vector<std::string> texts = test::hostile_texts();
  for (int i = 0; i < 300; ++i) {
    texts.push_back(test::random_bytes(numbers, numbers.below(40)));
  }
  const Answer answer = cells(texts);
  const Records csv = read_csv(test::written("csv", answer, test::style("en")));
  const Records tsv = read_tsv(test::written("tsv", answer, test::style("en")));
  REQUIRE(csv.size() == texts.size() + 1);
  REQUIRE(tsv.size() == texts.size() + 1);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CAPTURE(texts[i]);
    std::string expected = render::printable(texts[i]);
    if (is_formula(texts[i])) expected.insert(0, "'");
    // A line of a cell that could be an order goes on the line before.
    std::string in_csv = expected;
    for (std::size_t at = in_csv.find('\n'); at != in_csv.npos;
         at = in_csv.find('\n', at + 1)) {
      if (in_csv.substr(at + 1).starts_with("::")) in_csv[at] = ' ';
    }
    CHECK(csv[i + 1] == std::vector<std::string>{in_csv, "x"});
    CHECK(!is_formula(csv[i + 1][0]));
    for (char& c : expected) c = c == '\n' ? ' ' : c;
    expected = render::without_orders(expected);
    CHECK(tsv[i + 1] == std::vector<std::string>{expected, "x"});
  }
}

}  // namespace bra
