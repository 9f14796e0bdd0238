#include <doctest/doctest.h>

#include "query/nouns.h"
#include "support/asking.h"
#include "support/book_builder.h"

namespace bra::query {
namespace {

using test::asked;
using test::column;
using test::Texts;

Texts rows(const query::Asked& got,
           std::initializer_list<std::string_view> keys) {
  Texts all;
  for (std::size_t i = 0; i < got.answer.items.rows.size(); ++i) {
    all.push_back(test::row(got.answer.items, i, keys));
  }
  return all;
}

// Three meetings, one of them cancelled, with everybody in every capacity.
Book council() {
  test::BookBuilder book;
  book.knows("Vera Lindskog");
  book.knows("Torsten Nyberg", {"Torsten N"});
  auto& first = book.meeting("2025-01-15");
  first.meeting.start = Clock::of(10, 0);
  first.meeting.end = Clock::of(11, 10);
  first.meeting.place = first.line("51:an, Stadshuset");
  first.attended({{.name = "Vera Lindskog", .party = "S"},
                  {.name = "Nils Holm", .party = "M"},
                  {.name = "Torsten N", .organisation = "Polisen"},
                  {.name = "Åke Ek", .capacity = Capacity::excused}});
  first.meeting.chair = 0;
  first
      .item("§ 1", "Våld i nära relationer",
            {"Maja berättade om arbetet. Kameror är på väg! Det tar tid.",
             "Inget mer."})
      .decided("§ 1/2025", "Rådet inför fler kontroller.")
      .log({.number = "250115-1",
            .title = "Kameror vid stationen",
            .state = State::fresh,
            .status = "Upphandlas"})
      .log({.number = "250115-2", .title = "Avtal", .state = State::fresh})
      .measure("Ordningsvakter", "Centrum", "Polisen", "positiv")
      .figure("Områdespoliser", "1 234,5", "tjänster", "2025-01", "4");
  auto& second = book.meeting("2025-02-15");
  second.meeting.kind = Kind::cancelled;
  second.attended({{.name = "Vera Lindskog"}}).decided("x", "Gäller inte");
  auto& third = book.meeting("2025-03-12");
  third
      .attended(
          {{.name = "Vera Lindskog", .capacity = Capacity::absent},
           {.name = "Åke Ek"},
           {.name = "Ida By", .capacity = Capacity::substitute},
           {.name = "Bo Ek", .capacity = Capacity::substitute, .serving = true},
           {.name = "Gäst Ros", .capacity = Capacity::invited}})
      .item("§ 2", "Uppföljning")
      .decided("§ 2/2025", "Kameror sätts upp.")
      .log({.number = "250115-1", .state = State::done})
      .log({.number = "250312-1", .title = "Ny fråga", .state = State::fresh})
      .figure("Anmälningar", "ca 40", "", "", "");
  return book.book();
}

}  // namespace

TEST_CASE("a meeting has its facts and its counts") {
  const auto got = asked(council(), meetings, {});
  CHECK(rows(got, {"date", "kind", "start", "end", "place", "number", "chair",
                   "secretary", "present", "absent", "items", "decisions",
                   "opened", "closed", "open_after", "file", "line"}) ==
        Texts{"2025-01-15 | notes | 10:00 | 11:10 | 51:an, Stadshuset | null "
              "| Vera Lindskog | null | [Vera Lindskog, Nils Holm, Torsten "
              "Nyberg] | [Åke Ek] | 1 | 1 | 2 | 0 | 2 | "
              "minutes/2025-01-15.md | 1",
              "2025-02-15 | cancelled | null | null | null | null | null | "
              "null | [Vera Lindskog] | [] | 0 | 1 | null | null | null | "
              "minutes/2025-02-15.md | 1",
              "2025-03-12 | notes | null | null | null | null | null | null | "
              "[Åke Ek, Bo Ek, Gäst Ros] | [Vera Lindskog] | 1 | 1 | 1 | 1 | "
              "2 | minutes/2025-03-12.md | 1"});
}

TEST_CASE("meetings are picked by period, organisation and words") {
  struct Row {
    std::initializer_list<std::string_view> line;
    Texts dates;
  };
  const Row table[] = {
      {{"-p", "2025-02"}, {"2025-02-15"}},
      {{"-p", "last meeting"}, {"2025-03-12"}},
      {{"org:polis"}, {"2025-01-15"}},
      {{"51:an"}, {"2025-01-15"}},
      {{"kontroller"}, {"2025-01-15"}},
      {{"meeting:2025-03"}, {"2025-03-12"}},
  };
  const Book book = council();
  for (const Row& row : table) {
    CAPTURE(row.dates.front());
    CHECK(column(asked(book, meetings, row.line).answer.items, "date") ==
          row.dates);
  }
}

TEST_CASE("a meeting without a date is listed, but is in no period") {
  test::BookBuilder book;
  book.meeting("2025-01-15");
  book.meeting("");
  const Book built = book.book();
  CHECK(column(asked(built, meetings, {}).answer.items, "date") ==
        Texts{"2025-01-15", "null"});
  CHECK(asked(built, meetings, {"-p", "2025"}).answer.items.rows.size() == 1);
}

TEST_CASE("decisions are those of held meetings") {
  CHECK(rows(asked(council(), decisions, {}),
             {"id", "meeting", "item", "text", "file", "line"}) ==
        Texts{"§ 1/2025 | 2025-01-15 | Våld i nära relationer | Rådet inför "
              "fler kontroller. | minutes/2025-01-15.md | 10",
              "§ 2/2025 | 2025-03-12 | Uppföljning | Kameror sätts upp. | "
              "minutes/2025-03-12.md | 8"});
  CHECK(rows(asked(council(), decisions, {"id:§1/2025"}), {"id"}) ==
        Texts{"§ 1/2025"});
  CHECK(asked(council(), decisions, {"id:§ 9/2025"}).unknowns.size() == 1);
  CHECK(rows(asked(council(), decisions, {"kamerör"}), {"id"}).empty());
}

TEST_CASE("measures and figures are told as written") {
  CHECK(rows(asked(council(), measures, {}),
             {"title", "area", "actor", "effect", "meeting", "comment"}) ==
        Texts{"Ordningsvakter | centrum | Polisen | positiv | 2025-01-15 | "
              "null"});
  CHECK(rows(asked(council(), figures, {}),
             {"title", "value", "unit", "period", "target", "source", "meeting",
              "number"}) ==
        Texts{"Områdespoliser | 1 234,5 | tjänster | 2025-01 | 4 | null | "
              "2025-01-15 | 1234.50",
              "Anmälningar | ca 40 | null | null | null | null | 2025-03-12 | "
              "null"});
  CHECK(rows(asked(council(), measures, {"org:polisen"}), {"title"}).size() ==
        1);
}

TEST_CASE("a figure is a number only if it is one") {
  const std::pair<std::string_view, std::string_view> values[] = {
      {"2", "2.00"},        {"2,5", "2.50"},
      {"1 000", "1000.00"}, {"1\u00A0000", "1000.00"},
      {"-3", "-3.00"},      {"4–5", "null"},
      {"inf", "null"},      {"nan", "null"},
      {"1e5", "null"},      {"12 %", "null"},
      {"0x10", "null"},     {"", "null"},
      {"2.5.1", "null"},
  };
  test::BookBuilder book;
  auto& meeting = book.meeting("2025-01-15");
  for (const auto& [value, number] : values) {
    meeting.figure("Mått", value, "", "", "");
  }
  Texts expected;
  for (const auto& [value, number] : values) expected.emplace_back(number);
  CHECK(column(asked(book.book(), figures, {}).answer.items, "number") ==
        expected);
}

TEST_CASE("people come with every spelling and where it stands") {
  test::BookBuilder builder;
  builder.knows("Torsten Nyberg", {"Torsten N"});
  auto& meeting = builder.meeting("2025-01-15");
  meeting.attended({{.name = "Torsten N"}, {.name = "Åsa Ek", .party = "S"}});
  builder.people[0].seen[1] = meeting.meeting.attendees[0].span;
  builder.knows("Polismyndigheten");
  builder.people[1].organisation = true;
  const Book book = builder.book();
  CHECK(rows(asked(book, people, {}),
             {"name", "party", "role", "organisation", "spellings", "written",
              "meetings", "kind"}) ==
        Texts{"Polismyndigheten | null | null | null | [Polismyndigheten] | [] "
              "| 0 | organisation",
              "Torsten Nyberg | null | null | null | [Torsten Nyberg, Torsten "
              "N] | [Torsten N (2025-01-15)] | 1 | person",
              "Åsa Ek | S | null | null | [Åsa Ek] | [] | 1 | person"});
  CHECK(
      test::row(asked(book, people, {"torsten n"}).answer.items, 0, {"seen"}) ==
      "[{spelling: Torsten Nyberg, file: null, line: null}, {spelling: "
      "Torsten N, file: minutes/2025-01-15.md, line: 2}]");
  CHECK(rows(asked(book, people, {"-p", "2025"}), {"name"}) ==
        Texts{"Torsten Nyberg", "Åsa Ek"});
  CHECK(rows(asked(book, people, {"-p", "2024"}), {"name"}).empty());
}

TEST_CASE("attendance counts the meetings that list somebody") {
  CHECK(rows(asked(council(), attendance, {}),
             {"person", "organisation", "party", "role", "meetings", "present",
              "absent", "share", "percent", "missed"}) ==
        Texts{"Bo Ek | null | null | null | 1 | 1 | 0 | 1.00 | 100 | []",
              "Gäst Ros | null | null | null | 1 | 1 | 0 | 1.00 | 100 | []",
              "Nils Holm | null | M | null | 1 | 1 | 0 | 1.00 | 100 | []",
              "Torsten Nyberg | null | null | null | 1 | 1 | 0 | 1.00 | 100 | "
              "[]",
              "Vera Lindskog | null | null | null | 2 | 1 | 1 | 0.50 | 50 | "
              "[2025-03-12]",
              "Åke Ek | null | null | null | 2 | 1 | 1 | 0.50 | 50 | "
              "[2025-01-15]"});
}

TEST_CASE("where members are named they alone count, and for every meeting") {
  test::BookBuilder builder;
  builder.council.members = {"vera lindskog", "Nils Holm", "Okänd Person",
                             "Ny Ledamot"};
  builder.knows("Ny Ledamot");
  builder.people[0].from = iso_day("2025-02-01");
  builder.meeting("2025-01-15")
      .attended({{.name = "Vera Lindskog"}, {.name = "Gäst Ros"}});
  builder.meeting("2025-02-15");  // nobody is listed: nothing is known
  builder.meeting("2025-03-12")
      .attended({{.name = "Vera Lindskog"},
                 {.name = "Nils Holm"},
                 {.name = "Ny Ledamot", .capacity = Capacity::excused}});
  const Book book = builder.book();
  CHECK(rows(asked(book, attendance, {}),
             {"person", "meetings", "present", "absent", "share"}) ==
        Texts{"Nils Holm | 2 | 1 | 1 | 0.50", "Ny Ledamot | 1 | 0 | 1 | 0.00",
              "Okänd Person | 2 | 0 | 2 | 0.00",
              "Vera Lindskog | 2 | 2 | 0 | 1.00"});
  CHECK(rows(asked(book, attendance, {"-p", "2025-01"}),
             {"person", "meetings", "share"}) ==
        Texts{"Nils Holm | 1 | 0.00", "Okänd Person | 1 | 0.00",
              "Vera Lindskog | 1 | 1.00"});
}

TEST_CASE("stats balance, and tell the median age of what is open") {
  const auto got = asked(council(), stats, {});
  CHECK(rows(got, {"meeting", "opened", "closed", "open_after",
                   "median_age_days", "open_before", "reopened"}) ==
        Texts{"2025-01-15 | 2 | 0 | 2 | 0 | 0 | 0",
              "2025-03-12 | 1 | 1 | 2 | 28 | 2 | 0"});
  REQUIRE(got.answer.items.notes.size() == 1);
  CHECK(test::said(got.answer.items.notes[0]) ==
        "0 open before + 3 new + 0 reopened − 1 finished = 2 open after");
}

TEST_CASE("the median is of the open ones at that day") {
  test::BookBuilder book;
  book.meeting("2025-01-01")
      .log({.title = "a", .state = State::fresh})
      .log({.title = "b", .state = State::fresh});
  book.meeting("2025-01-11").log({.title = "c", .state = State::fresh});
  book.meeting("2025-01-21")
      .log({.title = "a", .state = State::done})
      .log({.title = "d", .state = State::fresh});
  book.meeting("2025-01-31")
      .log({.title = "b", .state = State::done})
      .log({.title = "c", .state = State::done})
      .log({.title = "d", .state = State::done});
  book.meeting("2025-02-10").log({.title = "a", .state = State::ongoing});
  CHECK(column(asked(book.book(), stats, {}).answer.items, "median_age_days") ==
        // 0 0; 10 10 0; 20 10 0; none; a since the first day
        Texts{"0", "10", "10", "null", "40"});
}

TEST_CASE("an even number of ages has the mean of the middle two") {
  test::BookBuilder book;
  book.meeting("2025-01-01").log({.title = "a", .state = State::fresh});
  book.meeting("2025-01-04").log({.title = "b", .state = State::fresh});
  CHECK(column(asked(book.book(), stats, {}).answer.items, "median_age_days") ==
        Texts{"0", "1.50"});
}

TEST_CASE("search finds words in every part, in the order of the minutes") {
  CHECK(rows(asked(council(), search, {"kameror"}),
             {"meeting", "item", "text", "part", "line"}) ==
        Texts{"2025-01-15 | Våld i nära relationer | Kameror är på väg! | "
              "prose | 8",
              "2025-01-15 | Våld i nära relationer | Kameror vid stationen | "
              "follow-up | 11",
              "2025-03-12 | Uppföljning | Kameror sätts upp. | decision | 8"});
}

TEST_CASE("bare words must all be there, texts are alternatives") {
  struct Row {
    std::initializer_list<std::string_view> line;
    std::size_t found;
  };
  const Row table[] = {
      {{"kameror", "stationen"}, 1},
      {{"kameror stationen"}, 0},
      {{"kameror vid"}, 1},
      {{"text:upphandlas", "text:positiv"}, 2},
      {{"upphandlas", "positiv"}, 0},
      {{"kameror", "not:stationen"}, 2},
      {{"kameror", "-p", "2025-03"}, 1},
      {{"kameror", "meeting:2025-01-15"}, 2},
      {{"Gäller"}, 0},  // the meeting was cancelled
  };
  const Book book = council();
  for (const Row& row : table) {
    CAPTURE(*row.line.begin());
    CAPTURE(row.line.size());
    CHECK(asked(book, search, row.line).answer.items.rows.size() == row.found);
  }
}

}  // namespace bra::query
