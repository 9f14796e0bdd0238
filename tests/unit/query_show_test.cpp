#include <doctest/doctest.h>

#include "query/nouns.h"
#include "support/asking.h"
#include "support/book_builder.h"

namespace bra::query {
namespace {

using test::asked;
using test::column;
using test::Texts;

Book council() {
  test::BookBuilder book;
  book.knows("Maja Juhlin", {"Maja J"});
  book.area("skola", "Skola och unga");
  auto& first = book.meeting("2025-01-15");
  first.meeting.start = Clock::of(10, 0);
  first.meeting.end = Clock::of(11, 10);
  first.meeting.place = first.line("51:an");
  first
      .attended({{.name = "Maja Juhlin", .role = "samordnare"},
                 {.name = "Nils Holm", .party = "M", .part = "t.o.m. § 2"},
                 {.name = "Ida By", .capacity = Capacity::substitute}})
      .item("§ 1", "Våld", {"Första stycket.", "Andra stycket."})
      .decided("§ 1/2025", "Rådet tackar.")
      .log({.number = "250115-1",
            .title = "Kameror vid stationen",
            .state = State::fresh,
            .owners = {"Maja J"},
            .due = "2025-05-01",
            .area = "Skola och unga",
            .status = "Upphandlas",
            .origin = "Polisen"})
      .log({.number = "250115-2",
            .title = "Kameror i skolan",
            .state = State::fresh})
      .log({.number = "A-17", .title = "Avtal", .state = State::fresh})
      .picture({"skola", "red", "2025-01", "Polisen", "Fler"})
      .picture({"skola", "green", "2025-01-01..2025-02-11"})
      .measure("Vakter", "Skola och unga", "Polisen", "god")
      .figure("Poliser", "2", "st", "2025-01", "4");
  first.meeting.next_meeting = Dated{*iso_day("2025-03-12"), {}};
  first.meeting.approvers = {first.line("Nils Holm")};
  book.meeting("2025-03-12")
      .log({.number = "250115-2", .state = State::ongoing});
  book.meeting("2025-05-14")
      .log({.number = "250115-1",
            .state = State::done,
            .status = "Uppsatta",
            .comment = "Fyra"})
      .log({.number = "250115-2", .state = State::ongoing});
  return book.book();
}

Texts headings(const Answer& answer) {
  Texts all;
  for (const auto& page : answer.pages) {
    const auto* passage = std::get_if<Passage>(&page);
    if (passage == nullptr || passage->level == 0) continue;
    all.push_back(passage->ours ? test::said(passage->ours) : passage->text);
  }
  return all;
}

}  // namespace

TEST_CASE("a follow-up is shown entry by entry") {
  const auto got = asked(council(), show, {"250115-1"});
  const Table& items = got.answer.items;
  REQUIRE(items.rows.size() == 2);
  CHECK(test::row(items, 0,
                  {"id", "title", "meeting", "state", "open", "status",
                   "owners", "due", "area", "origin", "file"}) ==
        "250115-1 | Kameror vid stationen | 2025-01-15 | new | true | "
        "Upphandlas | [Maja Juhlin] | 2025-05-01 | skola | Polisen | "
        "minutes/2025-01-15.md");
  CHECK(test::row(items, 1,
                  {"id", "title", "meeting", "state", "open", "status",
                   "owners", "due", "area", "origin", "comment"}) ==
        "250115-1 | Kameror vid stationen | 2025-05-14 | done | false | "
        "Uppsatta | [Maja Juhlin] | 2025-05-01 | skola | Polisen | Fyra");
  for (const bra::Row& row : items.rows) {
    CHECK(row.size() == items.columns.size());
  }
}

TEST_CASE("its history tells of the meetings that were silent too") {
  const auto got = asked(council(), show, {"250115-1"});
  CHECK(headings(got.answer) == Texts{"250115-1 Kameror vid stationen"});
  const Table& history = std::get<Table>(got.answer.pages.at(1));
  CHECK(column(history, "meeting") ==
        Texts{"2025-01-15", "2025-03-12", "2025-05-14"});
  CHECK(column(history, "state") == Texts{"new", "not-in-the-log", "done"});
  Texts notes;
  for (const Message& note : history.notes) notes.push_back(test::said(note));
  CHECK(notes == Texts{"opened 2025-01-15",
                       "closed 2025-05-14, after 119 days and 2 meetings",
                       "area: Skola och unga", "origin: Polisen"});
}

TEST_CASE("what is to be shown is a number, a day or words of a title") {
  struct Row {
    std::initializer_list<std::string_view> words;
    Texts found;  ///< ids, or dates of meetings
  };
  const Row rows[] = {
      {{"250115-1"}, {"250115-1", "250115-1"}},
      {{"a-17"}, {"null"}},
      {{"vid", "stationen"}, {"250115-1", "250115-1"}},
      {{"STATIONEN"}, {"250115-1", "250115-1"}},
      {{"kameror i skolan"}, {"250115-2", "250115-2", "250115-2"}},
      {{"2025-03-12"}, {"2025-03-12"}},
      {{"12", "mars", "2025"}, {"2025-03-12"}},
      {{"senaste", "mötet"}, {"2025-05-14"}},
      {{"mars"}, {"2025-03-12"}},
      {{"2025-05"}, {"2025-05-14"}},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(*row.words.begin());
    const auto got = asked(book, show, row.words);
    CHECK(got.unknowns.empty());
    const bool is_meeting = column_of(got.answer.items, "date").has_value();
    CHECK(column(got.answer.items, is_meeting ? "date" : "id") == row.found);
  }
}

TEST_CASE("what is not one thing is told with candidates") {
  struct Row {
    std::string_view words;
    bool several;
    Texts candidates;
  };
  const Row rows[] = {
      {"kameror",
       true,
       {"250115-1 Kameror vid stationen", "250115-2 Kameror i skolan"}},
      {"2025", true, {"2025-01-15", "2025-03-12", "2025-05-14"}},
      {"250115-3",
       false,
       {"250115-1 Kameror vid stationen", "250115-2 Kameror i skolan"}},
      {"2025-03-13", false, {"2025-03-12", "2025-01-15", "2025-05-14"}},
      {"kamror vid stationen", false, {"250115-1 Kameror vid stationen"}},
      {"xyz", false, {}},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(row.words);
    const auto got = asked(book, show, {row.words});
    CHECK(got.answer.items.rows.empty());
    REQUIRE(got.unknowns.size() == 1);
    CHECK(got.unknowns[0].several == row.several);
    CHECK(got.unknowns[0].candidates == row.candidates);
  }
}

TEST_CASE("an unknown is told at its place, a badly written day with the day") {
  struct Row {
    std::string_view words, says, advises;
  };
  const Row rows[] = {
      {"kameror", "kameror could be more than one",
       "did you mean 250115-1 Kameror vid stationen, 250115-2 Kameror i "
       "skolan?"},
      {"kamror vid stationen",
       "kamror vid stationen matches nothing in the "
       "minutes",
       "did you mean 250115-1 Kameror vid stationen?"},
      {"04/05/2025", "04/05/2025 is no period",
       "write 2025-05-04 or 2025-04-05"},
      {"xyz", "xyz matches nothing in the minutes", ""},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(row.words);
    const test::Inquiry inquiry(show, {row.words});
    const auto got = show.answer(book, inquiry.question);
    REQUIRE(got.unknowns.size() == 1);
    Report report;
    tell(got.unknowns[0], report);
    REQUIRE(report.all().size() == 1);
    const Diagnostic& found = report.all()[0];
    CHECK(test::said(found.headline) == row.says);
    CHECK((found.advice ? test::said(*found.advice) : "") == row.advises);
    CHECK(found.where.text() == row.words);
  }
}

TEST_CASE("a meeting is shown as a whole, under the keys of the format") {
  const auto got = asked(council(), show, {"2025-01-15"});
  const Table& items = got.answer.items;
  REQUIRE(items.rows.size() == 1);
  CHECK(items.rows[0].size() == items.columns.size());
  struct Row {
    std::string_view key, value;
  };
  const Row rows[] = {
      {"date", "2025-01-15"},
      {"time", "10:00–11:10"},
      {"place", "51:an"},
      {"kind", "notes"},
      {"present",
       "[{name: Maja Juhlin, party: null, role: samordnare, organisation: "
       "null, replaces: null, part: null}, {name: Nils Holm, party: M, role: "
       "null, organisation: null, replaces: null, part: t.o.m. § 2}]"},
      {"substitutes",
       "[{name: Ida By, party: null, role: null, organisation: null, "
       "replaces: null, part: null, serving: false}]"},
      {"items",
       "[{number: § 1, title: Våld, presenter: null, text: Första "
       "stycket.\n\nAndra stycket., decisions: [Rådet tackar.]}]"},
      {"decisions", "[]"},
      {"risks",
       "[{month: 2025-01, source: Polisen, areas: [{area: skola, level: red, "
       "comment: Fler, trend: null}]}, {from: 2025-01-01, to: 2025-02-11, "
       "source: null, areas: [{area: skola, level: green, comment: null, "
       "trend: null}]}]"},
      {"measures",
       "[{title: Vakter, area: skola, actor: Polisen, effect: "
       "god, comment: null}]"},
      {"figures",
       "[{title: Poliser, value: 2, unit: st, period: 2025-01, "
       "target: 4, source: null}]"},
      {"next meeting", "2025-03-12"},
      {"approvers", "[Nils Holm]"},
      {"line", "1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.key);
    CHECK(column(items, row.key) == Texts{std::string(row.value)});
  }
  CHECK(headings(got.answer) ==
        Texts{"2025-01-15: notes", "Attendance", "§ 1 Våld"});
}

}  // namespace bra::query
