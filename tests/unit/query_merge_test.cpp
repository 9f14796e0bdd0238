#include "query/merge.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "query/nouns.h"
#include "support/asking.h"
#include "support/book_builder.h"

namespace bra::query {
namespace {

using test::column;
using test::Texts;

Book council(std::string_view folder, std::string_view municipality,
             std::string_view day, std::string_view owner) {
  test::BookBuilder book;
  book.council.folder = folder;
  book.council.municipality = municipality;
  book.knows(owner);
  book.meeting(day)
      .log({.title = "Kameror", .state = State::fresh, .owners = {owner}})
      .picture({"Skola", "red", "2025-01"});
  book.meeting("2025-05-14").picture({"Skola", "red", "2025-02"});
  return book.book();
}

Asked merged(const Noun& noun, const test::Inquiry& inquiry) {
  std::vector<CouncilPart> parts;
  for (const Book& book :
       {council("bjorkvik", "Björkvik", "2025-03-12", "Vera Lindskog"),
        council("ekby", "Ekby", "2025-01-15", "Åke Ek")}) {
    parts.push_back(
        part_of(book.council, answer_of(noun, book, inquiry.question)));
  }
  return merge(noun, std::move(parts));
}

}  // namespace

TEST_CASE("several councils are one answer, in the noun's order") {
  const test::Inquiry inquiry(actions, {});
  const Asked got = merged(actions, inquiry);
  CHECK(got.unknowns.empty());
  CHECK(column(got.answer.items, "opened") ==
        Texts{"2025-01-15", "2025-03-12"});
  CHECK(column(got.answer.items, "council") == Texts{"ekby", "bjorkvik"});
  CHECK(column(got.answer.items, "file") ==
        Texts{"ekby/minutes/2025-01-15.md", "bjorkvik/minutes/2025-03-12.md"});
}

TEST_CASE(
    "the council is the first column for people, before file for others") {
  const test::Inquiry inquiry(actions, {});
  const Table items = merged(actions, inquiry).answer.items;
  CHECK(items.columns.front().key == "council");
  CHECK(items.columns.front().seen == Seen::by_people);
  const std::size_t count = items.columns.size();
  CHECK(items.columns[count - 3].key == "council");
  CHECK(items.columns[count - 3].seen == Seen::by_programs);
  CHECK(items.columns[count - 2].key == "file");
  for (const bra::Row& row : items.rows) {
    CHECK(row.size() == count);
    CHECK(row.front() == row[count - 3]);
  }
}

TEST_CASE("a value is unknown only if no council knows it") {
  struct Row {
    std::initializer_list<std::string_view> line;
    std::size_t rows;
    Texts unknown;
  };
  const Row table[] = {
      {{"owner:vera"}, 1, {}},
      {{"owner:vera", "owner:ake"}, 2, {}},
      {{"owner:veera"}, 0, {"owner:veera"}},
      {{"council:ekby"}, 1, {}},
      {{"council:björkvik"}, 1, {}},
      {{"council:ekby", "council:bjorkvik"}, 2, {}},
      {{"council:ekby", "council:xyz"}, 1, {"council:xyz"}},
      {{"council:ekbi"}, 0, {"council:ekbi"}},
      {{"not:council:ekby"}, 1, {}},
      // of those asked, nobody knows Vera
      {{"council:ekby", "owner:vera"}, 0, {"owner:vera"}},
  };
  for (const Row& row : table) {
    CAPTURE(*row.line.begin());
    CAPTURE(row.line.size());
    const test::Inquiry inquiry(actions, row.line);
    const Asked got = merged(actions, inquiry);
    CHECK(got.answer.items.rows.size() == row.rows);
    Texts unknown;
    for (const Unknown& one : got.unknowns) {
      unknown.push_back(written(one.term));
    }
    CHECK(unknown == row.unknown);
  }
}

TEST_CASE("candidates come from every council") {
  const test::Inquiry inquiry(actions, {"owner:ek"});
  const Asked got = merged(actions, test::Inquiry(actions, {"owner:åkee"}));
  REQUIRE(got.unknowns.size() == 1);
  CHECK(got.unknowns[0].candidates == Texts{"Åke Ek"});
  const Asked councils =
      merged(actions, test::Inquiry(actions, {"council:ekbi"}));
  REQUIRE(councils.unknowns.size() == 1);
  CHECK(councils.unknowns[0].candidates == Texts{"ekby"});
}

TEST_CASE("each council's page stands under its name") {
  const test::Inquiry inquiry(risk, {"-p", "2025-01..2025-02"});
  const Asked got = merged(risk, inquiry);
  CHECK(got.answer.items.rows.size() == 4);
  REQUIRE(got.answer.pages.size() == 4);
  CHECK(std::get<Passage>(got.answer.pages[0]).text == "Björkvik");
  CHECK(std::get<Table>(got.answer.pages[1]).rows.size() == 1);
  CHECK(std::get<Passage>(got.answer.pages[2]).text == "Ekby");
}

TEST_CASE("one council's answer is left as it is") {
  const test::Inquiry inquiry(actions, {});
  const Book book = council("", "Björkvik", "2025-03-12", "Vera Lindskog");
  std::vector<CouncilPart> parts;
  parts.push_back(
      part_of(book.council, answer_of(actions, book, inquiry.question)));
  const Asked got = merge(actions, std::move(parts));
  CHECK(got.answer.items.columns.size() == actions.columns.size());
}

TEST_CASE("an answer outlives its book") {
  // Under the address sanitizer a view into a dropped book would be found.
  for (const Noun* noun : {&actions, &attendance, &decisions, &figures,
                           &measures, &meetings, &people, &risk, &stats}) {
    const test::Inquiry inquiry(*noun, {});
    const Asked got = merged(*noun, inquiry);
    std::string all;
    for (const bra::Row& row : got.answer.items.rows) {
      for (const Value& value : row) all += test::text(value);
    }
    CAPTURE(noun->name);
    CHECK(all.size() >= got.answer.items.rows.size());
  }
}

TEST_CASE("every noun says what its fields mean") {
  for (const Noun* noun :
       {&actions, &attendance, &decisions, &figures, &measures, &meetings,
        &people, &risk, &search, &show, &stats}) {
    CAPTURE(noun->name);
    CHECK(noun->schema == "bra." + std::string(noun->name) + "/1");
    CHECK((noun->answer != nullptr));
    for (const auto& columns : {noun->columns, noun->other_columns}) {
      for (const Column& column : columns) {
        CAPTURE(column.key);
        CHECK_FALSE(column.heading.empty());
        CHECK_FALSE(column.meaning.empty());
      }
    }
  }
}

TEST_CASE("every row has a value for each column") {
  const Book book = council("", "", "2025-03-12", "Vera Lindskog");
  for (const Noun* noun : {&actions, &attendance, &decisions, &figures,
                           &measures, &meetings, &people, &risk, &stats}) {
    CAPTURE(noun->name);
    const Asked got = test::asked(book, *noun, {});
    for (const bra::Row& row : got.answer.items.rows) {
      CHECK(row.size() == noun->columns.size());
      for (std::size_t i = 0; i < row.size(); ++i) {
        CAPTURE(noun->columns[i].key);
        CHECK((noun->columns[i].nullable || !row[i].is_null()));
      }
    }
  }
}

}  // namespace bra::query
