#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "render/wording.h"
#include "support/answers.h"
#include "support/hostile.h"
#include "text/utf8.h"

namespace bra {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// Words wherever they stand, sorted, so that two drawings can be compared.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream in(text);
  for (std::string word; in >> word;) words.push_back(word);
  std::sort(words.begin(), words.end());
  return words;
}

// Those that no table divides: neither long nor addresses.
std::vector<std::string> whole(std::vector<std::string> words) {
  std::erase_if(words, [](const std::string& word) {
    return utf8::width(word) > 12 || word.find('/') != word.npos ||
           word.find("..") != word.npos;
  });
  return words;
}

Answer random_answer(test::Numbers& numbers) {
  Answer answer;
  const std::size_t columns = 1 + numbers.below(6);
  for (std::size_t i = 0; i < columns; ++i) {
    const bool numeric = numbers.below(4) == 0;
    answer.items.columns.push_back(
        {.key = "k",
         .heading = "Rubrik",
         .type = numeric ? Type::integer : Type::text});
  }
  for (std::size_t row = 1 + numbers.below(5); row > 0; --row) {
    Row cells;
    for (const Column& column : answer.items.columns) {
      if (column.type == Type::integer) {
        cells.emplace_back(static_cast<int>(numbers.below(100'000)));
      } else {
        cells.emplace_back(test::random_text(numbers, numbers.below(9)));
      }
    }
    answer.items.rows.push_back(std::move(cells));
  }
  return answer;
}

}  // namespace

TEST_CASE("without a terminal nothing is wrapped") {
  CHECK(test::written("table", test::follow_ups(), test::style("en")) ==
        R"(3 open

No.       Matter                                                State       Owner               Due         Age
────────  ────────────────────────────────────────────────────  ──────────  ──────────────────  ──────────  ───
250115-1  Lokal strategi                                        pågår       Örjan Lund, Åsa Ek  2025-03-01   12
250115-2  Överenskommelse om samverkan mellan kommun och polis  återkommer                                    2
          Kameror                                               pågår       Åsa Ek                            0
          vid stationen
)");
}

TEST_CASE("on a terminal the widest columns are wrapped at words") {
  CHECK(test::written("table", test::follow_ups(), test::style("en", 80)) ==
        R"(3 open

No.       Matter                 State       Owner               Due         Age
────────  ─────────────────────  ──────────  ──────────────────  ──────────  ───
250115-1  Lokal strategi         pågår       Örjan Lund, Åsa Ek  2025-03-01   12
250115-2  Överenskommelse om     återkommer                                    2
          samverkan mellan
          kommun och polis
          Kameror                pågår       Åsa Ek                            0
          vid stationen
)");
}

TEST_CASE("where columns do not fit, each fact has a line") {
  CHECK(test::written("table", test::follow_ups(), test::style("en", 40)) ==
        R"(3 open

No.: 250115-1
Matter: Lokal strategi
State: pågår
Owner: Örjan Lund, Åsa Ek
Due: 2025-03-01
Age: 12

No.: 250115-2
Matter: Överenskommelse om samverkan
  mellan kommun och polis
State: återkommer
Age: 2

Matter: Kameror
  vid stationen
State: pågår
Owner: Åsa Ek
Age: 0
)");
}

TEST_CASE("groups have headings with counts, the one without a name last") {
  CHECK(test::written("table", test::follow_ups_by_owner(),
                      test::style("sv", 80)) ==
        R"(3 open

Nr        Matter                 Läge        Ansvarig            Senast      Age
────────  ─────────────────────  ──────────  ──────────────────  ──────────  ───

Åsa Ek (2)
250115-1  Lokal strategi         pågår       Örjan Lund, Åsa Ek  2025-03-01   12
          Kameror                pågår       Åsa Ek                            0
          vid stationen

Örjan Lund (1)
250115-1  Lokal strategi         pågår       Örjan Lund, Åsa Ek  2025-03-01   12

(saknas) (1)
250115-2  Överenskommelse om     återkommer                                    2
          samverkan mellan
          kommun och polis
)");
  CHECK(
      test::written("table", test::follow_ups_by_owner(), test::style("sv", 40))
          .starts_with("3 open\n"
                       "\n"
                       "Åsa Ek (2)\n"
                       "\n"
                       "Nr: 250115-1\n"));
}

TEST_CASE("a matrix stands closer, then is cut between columns") {
  CHECK(test::written("table", test::risk_matrix(), test::style("sv", 32)) ==
        R"(Område   2025-01 2025-02 2025-03
──────── ─────── ─────── ───────
Skola    grön    gul     röd
och unga
Alkohol  röd     no      grön
                 picture

red for 1 months
)");
  CHECK(test::written("table", test::risk_matrix(), test::style("sv", 24)) ==
        R"(Område   2025-01 2025-02
──────── ─────── ───────
Skola    grön    gul
och unga
Alkohol  röd     no
                 picture

Område   2025-03
──────── ───────
Skola    röd
och unga
Alkohol  grön

red for 1 months
)");
}

TEST_CASE("levels are coloured words") {
  render::Style style = test::style("sv");
  style.colour = true;
  CHECK(test::written("table", test::risk_matrix(), style) ==
        "\x1b[1mOmråde\x1b[0m          \x1b[1m2025-01\x1b[0m  "
        "\x1b[1m2025-02\x1b[0m     \x1b[1m2025-03\x1b[0m\n"
        "\x1b[2m──────────────\x1b[0m  \x1b[2m───────\x1b[0m  "
        "\x1b[2m──────────\x1b[0m  \x1b[2m───────\x1b[0m\n"
        "Skola och unga  \x1b[30;42mgrön\x1b[0m     \x1b[30;43mgul\x1b[0m"
        "         \x1b[97;41mröd\x1b[0m\n"
        "Alkohol         \x1b[97;41mröd\x1b[0m      "
        "\x1b[2mno picture\x1b[0m  \x1b[30;42mgrön\x1b[0m\n"
        "\n"
        "red for 1 months\n");
}

TEST_CASE("colour is only an addition at every width") {
  for (const std::size_t width : {0U, 24U, 40U, 80U}) {
    for (const Answer& answer :
         {test::follow_ups(), test::follow_ups_by_owner(),
          test::risk_matrix()}) {
      CAPTURE(width);
      render::Style style = test::style("sv", width);
      const std::string plain = test::written("table", answer, style);
      style.colour = true;
      const std::string coloured = test::written("table", answer, style);
      CHECK(coloured != plain);
      CHECK(test::without_colour(coloured) == plain);
    }
  }
}

TEST_CASE("pages are headings, prose and tables, parted by empty lines") {
  Answer answer = test::risk_matrix();
  answer.pages.insert(
      answer.pages.begin(),
      {Passage{1, "Möte 12 mars\t2025", {}},
       Passage{2, "", Message("State of {}", "things")},
       Passage{0, "En rad.\n- en punkt som är längre\n\nSlut.", {}}});
  CHECK(test::written("table", answer, test::style("sv", 24))
            .starts_with("Möte 12 mars 2025\n"
                         "═════════════════\n"
                         "\n"
                         "State of things\n"
                         "───────────────\n"
                         "\n"
                         "En rad.\n"
                         "- en punkt som är längre\n"
                         "\n"
                         "Slut.\n"
                         "\n"
                         "Område   2025-01 2025-02\n"));
}

TEST_CASE("an answer without items says so in words") {
  Answer answer = test::follow_ups();
  answer.items.rows.clear();
  CHECK(test::written("table", answer, test::style("sv")) ==
        "3 open\n"
        "\n"
        "inget hittades\n");
}

TEST_CASE("no line is wider than the terminal, and no short word is lost") {
  test::Numbers numbers(1);
  for (int i = 0; i < 300; ++i) {
    const Answer answer = random_answer(numbers);
    std::string values;
    for (const Row& row : answer.items.rows) {
      for (const Value& value : row) {
        values += render::value_text(value, test::style("sv")) + ' ';
      }
    }
    for (const std::size_t width : {40U, 60U, 80U, 120U}) {
      CAPTURE(i);
      CAPTURE(width);
      const std::string drawing =
          test::written("table", answer, test::style("sv", width));
      for (const std::string& line : lines_of(drawing)) {
        CHECK(utf8::width(line) <= width);
        CHECK(!line.ends_with(' '));
      }
      const std::vector<std::string> drawn = words_of(drawing);
      const std::vector<std::string> expected = whole(words_of(values));
      CHECK(std::includes(drawn.begin(), drawn.end(), expected.begin(),
                          expected.end()));
    }
  }
}

TEST_CASE("a word wider than the terminal goes on on the next line") {
  Answer answer;
  answer.items.columns = {{.key = "k", .heading = "Rubrik"}};
  answer.items.rows = {{std::string(50, 'x') + std::string(7, 'y')}};
  CHECK(test::written("table", answer, test::style("sv", 30)) ==
        R"(Rubrik
──────────────────────────────
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
xxxxxxxxxxxxxxxxxxxxyyyyyyy
)");
}

TEST_CASE("one long cell does not push other rows apart") {
  Answer answer;
  answer.items.columns = {{.key = "a", .heading = "A"},
                          {.key = "b", .heading = "B"}};
  answer.items.rows = {{std::string(100'000, 'x'), "y"}};
  for (int i = 0; i < 1000; ++i) answer.items.rows.push_back({"x", "y"});
  CHECK(test::written("table", answer, test::style("sv")).size() < 300'000);
}

TEST_CASE("hostile text neither moves the cursor nor gives orders") {
  for (const std::string& text : test::hostile_texts()) {
    for (const std::size_t width : {0U, 20U, 60U}) {
      CAPTURE(text);
      CAPTURE(width);
      Answer answer;
      answer.items.title = Message("{}", text);
      answer.items.columns = {{.key = "a", .heading = "A"},
                              {.key = "b", .heading = "B"}};
      answer.items.rows = {{text, List{text, text}}, {Named{text, text}, 1}};
      answer.items.notes = {Message("{}", text)};
      const std::string drawing =
          test::written("table", answer, test::style("en", width));
      CHECK(!utf8::first_invalid(drawing));
      for (const std::string& line : lines_of(drawing)) {
        CHECK(utf8::visible(line) == line);
        CHECK(!line.starts_with("::add-mask::"));
        CHECK(line.find("##[") == std::string::npos);
        CHECK(line.find("##vso[") == std::string::npos);
      }
    }
  }
}

}  // namespace bra
