#include <doctest/doctest.h>

#include "query/nouns.h"
#include "support/asking.h"
#include "support/book_builder.h"

namespace bra::query {
namespace {

using test::asked;
using test::column;
using test::Texts;

// Three meetings and an extra one; what is opened, moved and closed at them.
Book council() {
  test::BookBuilder book;
  book.knows("Maja Juhlin", {"Maja J"});
  book.knows("Torsten Nyberg", {"Torsten N"});
  book.area("skola", "Skola och unga");
  book.people[1].employer = "Polismyndigheten";
  book.meeting("2025-01-15")
      .log({.number = "250115-1",
            .title = "Lokal strategi",
            .state = State::fresh,
            .owners = {"Torsten N"},
            .due = "2025-05-14",
            .status = "Skrivs"})
      .log({.number = "250115-2",
            .title = "Avtal",
            .state = State::fresh,
            .owners = {"Maja J", "Torsten N"},
            .area = "Skola och unga"})
      .log({.title = "Kameror vid stationen", .state = State::fresh});
  book.meeting("2025-03-12")
      .log({.number = "250115-1",
            .state = State::waiting,
            .due = "2025-05-30",
            .status = "Väntar på svar"})
      .log({.number = "250115-2", .state = State::done})
      .log({.title = "Kameror vid stationen",
            .state = State::unclear,
            .owners = {"Kim"}});
  book.meeting("2025-05-14")
      .log({.number = "250115-1", .state = State::ongoing})
      .log({.number = "241120-3",
            .title = "Ärvd fråga",
            .state = State::returns});
  return book.book();
}

}  // namespace

TEST_CASE("open follow-ups are listed, the oldest first") {
  const auto got = asked(council(), actions, {});
  const Table& items = got.answer.items;
  CHECK(items.schema == "bra.actions/1");
  REQUIRE(items.rows.size() == 3);
  CHECK(test::row(items, 0,
                  {"id", "title", "state", "open", "owners", "unresolved",
                   "due", "opened", "meeting", "status", "area", "origin",
                   "age_days", "age_meetings", "overdue", "file", "line"}) ==
        "241120-3 | Ärvd fråga | returns | true | [] | [] | null | 2024-11-20 "
        "| 2025-05-14 | null | null | null | 193 | 3 | false | "
        "minutes/2025-05-14.md | 3");
  // number, title, owners and the day hold until something else is said; the
  // status is the latest entry's own
  CHECK(test::row(items, 1,
                  {"id", "title", "state", "open", "owners", "unresolved",
                   "due", "opened", "meeting", "status", "age_days",
                   "age_meetings", "overdue", "line"}) ==
        "250115-1 | Lokal strategi | ongoing | true | [Torsten Nyberg] | [] | "
        "2025-05-30 | 2025-01-15 | 2025-05-14 | null | 137 | 2 | true | 2");
  CHECK(test::row(items, 2,
                  {"id", "title", "state", "open", "owners", "unresolved",
                   "owner", "age_meetings"}) ==
        "null | Kameror vid stationen | unclear | true | [] | [Kim] | [Kim] | "
        "2");
}

TEST_CASE("the columns come in the order of the contract") {
  const std::string_view contract[] = {
      "id",         "title",  "state",    "open",         "owners",
      "unresolved", "due",    "opened",   "meeting",      "status",
      "area",       "origin", "age_days", "age_meetings", "overdue"};
  std::size_t next = 0;
  for (const Column& column : actions.columns) {
    if (column.seen == Seen::by_people) continue;
    if (next < std::size(contract)) CHECK(column.key == contract[next]);
    ++next;
  }
  CHECK(actions.columns[actions.columns.size() - 2].key == "file");
  CHECK(actions.columns.back().key == "line");
}

TEST_CASE("which follow-ups are shown is chosen") {
  struct Row {
    std::initializer_list<std::string_view> line;
    Texts titles;
  };
  const std::string inherited = "Ärvd fråga";
  const std::string strategy = "Lokal strategi";
  const std::string treaty = "Avtal";
  const std::string cameras = "Kameror vid stationen";
  const Row rows[] = {
      {{"--open"}, {inherited, strategy, cameras}},
      {{"--done"}, {treaty}},
      {{"--all"}, {inherited, strategy, treaty, cameras}},
      {{"--overdue"}, {strategy}},
      {{"--unowned"}, {inherited}},
      {{"--unowned", "--all"}, {inherited}},
      // terms
      {{"owner:torsten"}, {strategy}},
      {{"owner:torsten", "--all"}, {strategy, treaty}},
      {{"owner:torsten", "owner:kim"}, {strategy, cameras}},
      {{"owner:torsten", "state:unclear"}, {}},
      {{"no:owner"}, {inherited}},
      {{"no:owner", "owner:kim"}, {inherited, cameras}},
      {{"not:owner:torsten"}, {inherited, cameras}},
      {{"not:no:owner"}, {strategy, cameras}},
      {{"org:polis"}, {strategy}},
      {{"state:open", "--all"}, {inherited, strategy, cameras}},
      {{"state:öppna"}, {inherited, strategy, cameras}},
      // a state that is asked for is shown, open or not
      {{"state:done"}, {treaty}},
      {{"state:klar"}, {treaty}},
      {{"state:KLAR", "state:återkommer"}, {inherited, treaty}},
      {{"state:done", "--open"}, {}},
      {{"not:state:unclear"}, {inherited, strategy}},
      {{"id:250115-2"}, {treaty}},
      {{"no:id"}, {cameras}},
      {{"area:skola", "--all"}, {treaty}},
      {{"no:area", "--all"}, {inherited, strategy, cameras}},
      {{"due:2025-05"}, {strategy}},
      {{"due:..2025-05-29"}, {}},
      {{"no:due"}, {inherited, cameras}},
      {{"opened:2025-Q1"}, {strategy, cameras}},
      {{"opened:2024"}, {inherited}},
      {{"meeting:2025-01-15"}, {strategy, cameras}},
      {{"meeting:2025-03..", "--all"}, {inherited, strategy, treaty, cameras}},
      {{"meeting:senaste mötet"}, {inherited, strategy}},
      {{"kameror"}, {cameras}},
      {{"KAMEROR", "stationen"}, {cameras}},
      {{"kameror", "strategi"}, {}},
      {{"text:kameror", "text:strategi"}, {strategy, cameras}},
      {{"not:kameror"}, {inherited, strategy}},
      {{"arvd"}, {inherited}},
      {{"ärvd"}, {inherited}},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(*row.line.begin());
    CAPTURE(row.line.size());
    CHECK(column(asked(book, actions, row.line).answer.items, "title") ==
          row.titles);
  }
}

TEST_CASE("a period picks logs, and the state is as at its end") {
  struct Row {
    std::initializer_list<std::string_view> line;
    Texts states;  ///< id and state
  };
  const Row rows[] = {
      {{"-p", "2025-01", "--all"},
       {"250115-1 new", "250115-2 new", "null new"}},
      {{"-p", "2025-03", "--all"},
       {"250115-1 waiting", "250115-2 done", "null unclear"}},
      {{"--until", "2025-04"}, {"250115-1 waiting", "null unclear"}},
      // cameras are not in the log of the latest meeting
      {{"--since", "2025-05"}, {"241120-3 returns", "250115-1 ongoing"}},
      {{"-p", "last meeting"}, {"241120-3 returns", "250115-1 ongoing"}},
      {{"-p", "last 2 meetings", "--all"},
       {"241120-3 returns", "250115-1 ongoing", "250115-2 done",
        "null unclear"}},
      {{"-p", "last meeting", "-p", "2025-Q1"},
       {"250115-1 waiting", "null unclear"}},
      {{"-p", "2026"}, {}},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(row.line.begin()[1]);
    const auto got = asked(book, actions, row.line);
    Texts states;
    for (std::size_t i = 0; i < got.answer.items.rows.size(); ++i) {
      const std::string id = test::row(got.answer.items, i, {"id"});
      states.push_back(id + " " + test::row(got.answer.items, i, {"state"}));
    }
    CHECK(states == row.states);
  }
}

TEST_CASE("age ends at closing, today or the period's end") {
  struct Row {
    std::initializer_list<std::string_view> line;
    std::string_view today;
    std::string_view title;
    std::string_view age;  ///< days | meetings | closed | overdue
  };
  const Row rows[] = {
      {{"--all"}, "2025-06-01", "Avtal", "56 | 1 | 2025-03-12 | false"},
      {{"--all", "-p", "2025"},
       "2025-06-01",
       "Avtal",
       "56 | 1 | 2025-03-12 | false"},
      {{}, "2025-05-30", "Lokal strategi", "135 | 2 | null | false"},
      {{}, "2025-05-31", "Lokal strategi", "136 | 2 | null | true"},
      {{"--until", "2025-03"},
       "2025-06-01",
       "Lokal strategi",
       "75 | 1 | null | false"},
      {{"-p", "2025-01-15"},
       "2025-06-01",
       "Lokal strategi",
       "0 | 0 | null | false"},
      {{"-p", "2025-03"},
       "2025-03-20",
       "Lokal strategi",
       "64 | 1 | null | false"},
      {{}, "2024-01-01", "Lokal strategi", "0 | 2 | null | false"},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CAPTURE(row.today);
    const auto got = asked(book, actions, row.line, row.today);
    const Table& items = got.answer.items;
    std::size_t at = 0;
    while (column(items, "title").at(at) != row.title) ++at;
    CHECK(test::row(items, at,
                    {"age_days", "age_meetings", "closed", "overdue"}) ==
          row.age);
  }
}

TEST_CASE(
    "a follow-up with two owners is in both groups, one without in none") {
  auto got = asked(council(), actions, {"--all"});
  Table& items = got.answer.items;
  group_by(items, *column_of(items, "owner"));
  Texts groups;
  for (std::size_t i = 0; i < items.rows.size(); ++i) {
    groups.push_back(test::row(items, i, {"group", "title"}));
  }
  CHECK(groups == Texts{"Kim | Kameror vid stationen", "Maja Juhlin | Avtal",
                        "Torsten Nyberg | Lokal strategi",
                        "Torsten Nyberg | Avtal", "null | Ärvd fråga"});
}

TEST_CASE("a value that matches nothing known is told with candidates") {
  struct Row {
    std::string_view term;
    std::string_view candidates;
  };
  const Row rows[] = {
      {"owner:majja", "[Maja Juhlin]"},
      {"owner:nybergg", "[Torsten Nyberg]"},
      {"owner:kimm", "[Kim]"},
      {"owner:xyzxyz", "[]"},
      {"not:owner:majja", "[Maja Juhlin]"},
      {"area:skolla", "[Skola och unga]"},
      {"state:klarr", "[klar]"},
      {"state:opne", "[open]"},
      {"org:polism", "known"},
      {"org:plismyndigheten", "[Polismyndigheten]"},
      {"id:250115-3", "[250115-1, 250115-2]"},
      {"meeting:2025-03-13", "[2025-03-12, 2025-01-15, 2025-05-14]"},
      {"meeting:2025-02", "known"},
      {"meeting:2025-03-12", "known"},
      {"owner:maja", "known"},
      {"owner:kim", "known"},
      {"due:1999", "known"},
      {"xyzxyz", "known"},
      {"no:area", "known"},
  };
  const Book book = council();
  for (const Row& row : rows) {
    CAPTURE(row.term);
    const auto got = asked(book, actions, {row.term});
    if (row.candidates == "known") {
      CHECK(got.unknowns.empty());
      continue;
    }
    REQUIRE(got.unknowns.size() == 1);
    List candidates;
    for (const std::string& name : got.unknowns[0].candidates) {
      candidates.emplace_back(name);
    }
    CHECK(test::text(candidates) == row.candidates);
  }
}

TEST_CASE("accents count only if they are written") {
  test::BookBuilder builder;
  builder.knows("Tage Åsell");
  builder.knows("Asta Asell");
  builder.meeting("2025-01-15")
      .log({.title = "Ett", .state = State::fresh, .owners = {"Tage Åsell"}})
      .log({.title = "Två", .state = State::fresh, .owners = {"Asta Asell"}});
  const Book book = builder.book();
  struct Row {
    std::string_view term;
    Texts titles;
  };
  const Row rows[] = {
      {"owner:asell", {"Ett", "Två"}}, {"owner:åsell", {"Ett"}},
      {"owner:ÅSELL", {"Ett"}},        {"owner:A\u030Asell", {"Ett"}},
      {"owner:ASELL", {"Ett", "Två"}}, {"owner:tage", {"Ett"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.term);
    CHECK(column(asked(book, actions, {row.term}).answer.items, "title") ==
          row.titles);
  }
}

TEST_CASE("the council's own word for a state is understood") {
  test::BookBuilder builder;
  builder.council.states = {{"pågår", {"under arbete"}}};
  builder.meeting("2025-01-15")
      .log({.title = "Ett", .state = State::ongoing})
      .log({.title = "Två", .state = State::fresh});
  const auto got = asked(builder.book(), actions, {"state:Under arbete"});
  CHECK(got.unknowns.empty());
  CHECK(column(got.answer.items, "title") == Texts{"Ett"});
}

TEST_CASE("how the question was understood is told with counts") {
  const auto got =
      asked(council(), actions, {"owner:torsten", "-p", "2025-Q1", "--all"});
  Texts lines;
  for (const Message& line : got.answer.understood) {
    lines.push_back(test::said(line));
  }
  CHECK(lines == Texts{"period: 2025-01-01..2025-03-31", "meetings: 2",
                       "follow-ups in their logs: 3",
                       "of the kind asked for: 3",
                       "owner:torsten means Torsten Nyberg",
                       "left by owner:torsten: 2"});
}

}  // namespace bra::query
