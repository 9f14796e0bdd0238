#include <doctest/doctest.h>

#include "query/nouns.h"
#include "support/asking.h"
#include "support/book_builder.h"

namespace bra::query {
namespace {

using test::asked;
using test::column;
using test::Texts;

// Half a year: a red area that falls, a gap, a revision, a span of days, two
// sources, an area never assessed and one that is not declared.
Book council() {
  test::BookBuilder book;
  book.area("alkohol", "Alkohol och narkotika", {"ANDT"});
  book.area("skola", "Skola och unga");
  book.area("relation", "Våld i nära relationer");
  book.levels[2].name = "röd";
  book.meeting("2025-02-12")
      .picture({"alkohol", "red", "2025-01", "Polisen", "Fler beslag"})
      .picture({"skola", "yellow", "2025-01"})
      .picture({"Otrygghet", "green", "2025-01"});
  book.meeting("2025-03-12")
      .picture({"alkohol", "red", "2025-02", "Polisen"})
      .picture({"skola", "yellow", "2025-02"})
      .picture({"relation", "not-assessed", "2025-02"});
  book.meeting("2025-05-14")
      .picture({"alkohol", "yellow", "2025-04", "Polisen"})
      .picture({"alkohol", "red", "2025-04", "Skolan"})
      .picture({"skola", "red", "2025-02", "", "Rättat"})
      .picture({"skola", "?", "2025-04"})
      .picture({"relation", "red", "2025-03-20..2025-04-20"});
  return book.book();
}

Texts rows(const query::Asked& got,
           std::initializer_list<std::string_view> keys) {
  Texts all;
  for (std::size_t i = 0; i < got.answer.items.rows.size(); ++i) {
    all.push_back(test::row(got.answer.items, i, keys));
  }
  return all;
}

Texts told(const std::vector<Message>& messages) {
  Texts all;
  for (const Message& message : messages) all.push_back(test::said(message));
  return all;
}

const Table& matrix_of(const query::Asked& got) {
  REQUIRE(got.answer.pages.size() == 1);
  return std::get<Table>(got.answer.pages.front());
}

}  // namespace

TEST_CASE("each area has a level or a reason for having none") {
  struct Row {
    std::string_view month;
    Texts rows;
  };
  const Row months[] = {
      {"2025-01",
       {"alkohol | red | null", "skola | yellow | null",
        "relation | null | not-in-picture", "otrygghet | green | null"}},
      {"2025-02",
       {"alkohol | red | null", "skola | red | null",
        "relation | null | not-assessed"}},
      // the span touches March, in which there is no other picture
      {"2025-03",
       {"alkohol | null | not-in-picture", "skola | null | not-in-picture",
        "relation | red | null"}},
      {"2025-04",
       {"alkohol | yellow | null", "alkohol | red | null",
        "skola | null | unclear", "relation | red | null"}},
      {"2025-06",
       {"alkohol | null | no-picture", "skola | null | no-picture",
        "relation | null | no-picture"}},
      {"1999-12",
       {"alkohol | null | no-picture", "skola | null | no-picture",
        "relation | null | no-picture"}},
  };
  const Book book = council();
  for (const Row& row : months) {
    CAPTURE(row.month);
    const auto got = asked(book, risk, {"--month", row.month});
    CHECK(rows(got, {"area", "level", "reason"}) == row.rows);
    CHECK(got.answer.pages.empty());
    CHECK(test::said(got.answer.items.title) ==
          "Risk picture, " + std::string(row.month));
  }
}

TEST_CASE("the fields of a level, in the order of the contract") {
  const auto got = asked(council(), risk, {"--month", "2025-02"});
  CHECK(test::row(got.answer.items, 0,
                  {"area", "area_name", "period", "level", "level_name",
                   "reason", "previous", "change", "streak", "comment",
                   "source", "meeting", "file", "line"}) ==
        "alkohol | Alkohol och narkotika | 2025-02 | red | röd | null | red | "
        "same | 2 | null | Polisen | 2025-03-12 | minutes/2025-03-12.md | 2");
  const std::string_view contract[] = {
      "area",     "area_name", "period", "level",   "level_name", "reason",
      "previous", "change",    "streak", "comment", "source",     "meeting"};
  std::size_t next = 0;
  for (const Column& column : risk.columns) {
    if (column.seen == Seen::by_people) continue;
    if (next < std::size(contract)) CHECK(column.key == contract[next]);
    ++next;
  }
}

TEST_CASE("without a period the latest month with a picture is shown") {
  const auto got = asked(council(), risk, {});
  CHECK(column(got.answer.items, "period") ==
        Texts{"2025-04", "2025-04", "2025-04", "2025-03-20..2025-04-20"});
}

TEST_CASE("the month before is exactly the month before, by the same source") {
  struct Row {
    std::string_view month, area;
    Texts was;  ///< previous | change | streak
  };
  const Row table[] = {
      {"2025-01", "alkohol", {"null | null | 1"}},
      {"2025-02", "alkohol", {"red | same | 2"}},
      {"2025-02", "skola", {"yellow | up | 1"}},
      {"2025-02", "relation", {"null | null | null"}},
      // a gap in March: nothing before, and the streak begins anew
      {"2025-04", "alkohol", {"null | null | 1", "null | null | 1"}},
      {"2025-04", "skola", {"null | null | null"}},
      // a span of days has no month before and is in no streak
      {"2025-04", "relation", {"null | null | null"}},
  };
  const Book book = council();
  for (const Row& row : table) {
    CAPTURE(row.month);
    CAPTURE(row.area);
    const std::string area = "area:" + std::string(row.area);
    const auto got = asked(book, risk, {"--month", row.month, area});
    CHECK(rows(got, {"previous", "change", "streak"}) == row.was);
  }
}

TEST_CASE("a streak counts months in a row at one level and a gap ends it") {
  test::BookBuilder book;
  book.area("skola", "Skola");
  const std::pair<std::string_view, std::string_view> levels[] = {
      {"2024-11", "red"},          {"2024-12", "red"},    {"2025-01", "red"},
      {"2025-02", "yellow"},       {"2025-03", "yellow"}, {"2025-05", "yellow"},
      {"2025-06", "not-assessed"}, {"2025-07", "yellow"}, {"2025-08", "green"},
  };
  auto& meeting = book.meeting("2025-09-01");
  for (const auto& [month, level] : levels) {
    meeting.picture({"skola", level, month});
  }
  const auto got =
      asked(book.book(), risk, {"-p", "2024-11..2025-08"}, "2025-09-01");
  CHECK(rows(got, {"period", "streak", "previous", "change"}) ==
        Texts{"2024-11 | 1 | null | null", "2024-12 | 2 | red | same",
              "2025-01 | 3 | red | same", "2025-02 | 1 | red | down",
              "2025-03 | 2 | yellow | same", "2025-04 | null | null | null",
              "2025-05 | 1 | null | null", "2025-06 | null | yellow | null",
              "2025-07 | 1 | null | null", "2025-08 | 1 | yellow | down"});
}

TEST_CASE("over a period people see a matrix with gaps as gaps") {
  const auto got = asked(council(), risk, {"-p", "2025-01..2025-04"});
  const Table& matrix = matrix_of(got);
  CHECK(matrix.headings ==
        Texts{"", "", "2025-01", "2025-02", "2025-03", "2025-04", ""});
  Texts lines;
  for (const bra::Row& row : matrix.rows) {
    std::string line;
    for (const Value& value : row) line += test::text(value) + " | ";
    lines.push_back(line);
  }
  CHECK(lines ==
        Texts{"Alkohol och narkotika | Polisen | red | red | – | yellow | 1 | ",
              "Alkohol och narkotika | Skolan | – | – | – | red | 1 | ",
              "Skola och unga | null | yellow | red | – | unclear | null | ",
              "Våld i nära relationer | null | – | not-assessed | {level: "
              "red, mark: *} | {level: red, mark: *} | null | ",
              "Otrygghet | null | green | – | – | – | null | "});
  CHECK(told(matrix.notes) ==
        Texts{"* Våld i nära relationer: röd for 2025-03-20..2025-04-20",
              "Skola och unga, 2025-02: revised 2025-05-14, was yellow"});
}

TEST_CASE("a level that has lasted is told in words") {
  const auto got = asked(council(), risk, {"-p", "2025-01..2025-02"});
  CHECK(told(matrix_of(got).notes) ==
        Texts{"Alkohol och narkotika: röd for 2 months",
              "Skola och unga, 2025-02: revised 2025-05-14, was yellow"});
}

TEST_CASE("an open period ends with what is known") {
  const Book book = council();
  CHECK(column(asked(book, risk, {"--since", "2025-04", "area:alkohol"})
                   .answer.items,
               "period") == Texts{"2025-04", "2025-04"});
  CHECK(
      column(
          asked(book, risk, {"--until", "2025-02", "area:skola"}).answer.items,
          "period") == Texts{"2025-01", "2025-02"});
  // Today is in June.
  CHECK(column(asked(book, risk, {"-p", "2025", "area:skola"}).answer.items,
               "period")
            .back() == "2025-06");
  CHECK(column(asked(book, risk, {"-p", "2026", "area:skola"}).answer.items,
               "period")
            .back() == "2026-12");
}

TEST_CASE("the latest meetings tell of their own months") {
  const auto got =
      asked(council(), risk, {"-p", "last 2 meetings", "area:alkohol"});
  CHECK(column(got.answer.items, "period") ==
        Texts{"2025-02", "2025-03", "2025-04", "2025-04"});
}

TEST_CASE("levels are asked for in any language, and reasons too") {
  struct Row {
    std::string_view term;
    Texts areas;
  };
  const Row table[] = {
      {"level:red", {"alkohol", "relation"}},
      {"level:röd", {"alkohol", "relation"}},
      {"level:rött", {"alkohol", "relation"}},
      {"level:gul", {"alkohol"}},
      {"no:level", {"skola"}},
      {"level:green", {}},
      {"not:level:red", {"alkohol", "skola"}},
      {"area:andt", {"alkohol", "alkohol"}},
      {"area:nara", {"relation"}},
      {"meeting:2025-05-14", {"alkohol", "alkohol", "skola", "relation"}},
      {"skolan", {"alkohol"}},
  };
  const Book book = council();
  for (const Row& row : table) {
    CAPTURE(row.term);
    const auto got = asked(book, risk, {"--month", "2025-04", row.term});
    CHECK(got.unknowns.empty());
    CHECK(column(got.answer.items, "area") == row.areas);
  }
  const auto assessed =
      asked(book, risk, {"-p", "2025-01..2025-03", "level:ej bedömd"});
  CHECK(rows(assessed, {"area", "period"}) == Texts{"relation | 2025-02"});
}

TEST_CASE("what was said before a revision is kept") {
  const auto got = asked(council(), risk, {"--month", "2025-02", "area:skola"});
  CHECK(test::row(got.answer.items, 0,
                  {"level", "comment", "meeting", "history"}) ==
        "red | Rättat | 2025-05-14 | [{meeting: 2025-03-12, level: yellow, "
        "comment: null}]");
  CHECK(told(got.answer.items.notes) ==
        Texts{"Skola och unga, 2025-02: revised 2025-05-14, was yellow"});
}

TEST_CASE("a council without declared areas misses those that it knows") {
  test::BookBuilder book;
  book.meeting("2025-02-12").picture({"Skola", "red", "2025-01"});
  book.meeting("2025-03-12").picture({"Otrygghet", "green", "2025-02"});
  const auto got = asked(book.book(), risk, {"--month", "2025-02"});
  CHECK(rows(got, {"area", "level", "reason"}) ==
        Texts{"skola | null | not-in-picture", "otrygghet | green | null"});
}

TEST_CASE("a council without a picture has nothing to show") {
  test::BookBuilder book;
  book.area("skola", "Skola");
  book.meeting("2025-02-12");
  const Book built = book.book();
  CHECK(asked(built, risk, {}).answer.items.rows.empty());
  CHECK(asked(built, risk, {"--since", "2024"}).answer.items.rows.empty());
  CHECK(column(asked(built, risk, {"--month", "2025-01"}).answer.items,
               "reason") == Texts{"no-picture"});
}

TEST_CASE("a mistyped year does not make a matrix of thousands of months") {
  test::BookBuilder book;
  book.area("skola", "Skola");
  book.meeting("2025-02-12")
      .picture({"skola", "red", "0205-01"})
      .picture({"skola", "red", "2025-01"});
  const auto got = asked(book.book(), risk, {"--until", "2025-12"});
  CHECK(column(got.answer.items, "period") == Texts{"0205-01", "2025-01"});
  CHECK(matrix_of(got).headings == Texts{"", "0205-01", "2025-01", ""});
}

}  // namespace bra::query
