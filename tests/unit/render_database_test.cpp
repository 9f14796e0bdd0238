// The database of an export: its keys and references hold, and it says what the
// minutes say.

#include "render/database.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <set>

#include "query/dataset.h"
#include "support/folder_book.h"

namespace bra::test {
namespace {

constexpr Day today{20'240};

std::string bytes_of(const Book& book, const Schema& schema) {
  render::Database database(schema);
  database.add(query::dataset_of(book, schema, today));
  std::string bytes(database.bytes());
  CHECK(database.trouble().empty());
  return bytes;
}

/// The first value that a question gives, as text.
std::string asked(std::string bytes, const char* question) {
  sqlite3* open = nullptr;
  sqlite3_open(":memory:", &open);
  auto* data = reinterpret_cast<unsigned char*>(bytes.data());  // NOLINT
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  sqlite3_deserialize(open, "main", data, size, size,
                      SQLITE_DESERIALIZE_READONLY);
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(open, question, -1, &statement, nullptr);
  REQUIRE(statement != nullptr);
  std::string answer;
  if (sqlite3_step(statement) == SQLITE_ROW) {
    const auto* text = sqlite3_column_text(statement, 0);
    answer = reinterpret_cast<const char*>(text);  // NOLINT
  }
  sqlite3_finalize(statement);
  sqlite3_close(open);
  return answer;
}

}  // namespace

TEST_CASE("an export's database is whole, and the same every time") {
  const FolderBook read("examples");
  const Schema schema = query::dataset_schema(false);
  const std::string bytes = bytes_of(read.book, schema);
  CHECK(asked(bytes, "pragma integrity_check") == "ok");
  CHECK(asked(bytes, "pragma foreign_key_check").empty());
  CHECK(bytes == bytes_of(read.book, schema));
}

TEST_CASE("an export's database counts as the book does") {
  const FolderBook read("examples");
  const Book& book = read.book;
  const std::string bytes = bytes_of(book, query::dataset_schema(false));
  int open = 0;
  for (const Thread& thread : book.threads)
    open += thread.latest().open ? 1 : 0;
  CHECK(asked(bytes, "select count(*) from follow_ups where open") ==
        std::to_string(open));
  CHECK(asked(bytes,
              "select open_after from meetings where held "
              "order by date desc limit 1") ==
        std::to_string(book.balances.back().after));
  CHECK(
      asked(bytes,
            "select sum(opened) + sum(reopened) - sum(closed) from meetings") ==
      std::to_string(open));
  CHECK(asked(bytes, "select count(*) from people") ==
        std::to_string(book.people.size()));
}

TEST_CASE("nothing of people is in the schema of what spans councils") {
  for (const Relation& relation : query::dataset_schema(true)) {
    CAPTURE(relation.name);
    CHECK_FALSE(relation.personal);
    for (const Field& field : relation.fields) {
      CAPTURE(field.key);
      CHECK_FALSE(field.personal);
    }
  }
}

TEST_CASE("every reference of the schema leads to a key of a table before it") {
  std::set<std::string_view> before;
  for (const Relation& relation : query::dataset_schema(false)) {
    CAPTURE(relation.name);
    for (const std::string_view key : relation.key) {
      CHECK(field_called(relation, key).has_value());
    }
    for (const Reference& reference : relation.references) {
      CHECK(before.contains(reference.table));
      CHECK(reference.fields.size() == reference.to.size());
      for (const std::string_view field : reference.fields) {
        CHECK(field_called(relation, field).has_value());
      }
    }
    before.insert(relation.name);
  }
}

}  // namespace bra::test
