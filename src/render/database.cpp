#include "render/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "render/sql.h"

namespace bra::render {
namespace {

/// A value as SQLite stores it. Text must live until the row is inserted.
struct Binder {
  sqlite3_stmt* statement;
  int at;

  void operator()(std::monostate) const { sqlite3_bind_null(statement, at); }
  void operator()(bool is) const {
    sqlite3_bind_int(statement, at, is ? 1 : 0);
  }
  void operator()(std::int64_t is) const {
    sqlite3_bind_int64(statement, at, is);
  }
  void operator()(double is) const { sqlite3_bind_double(statement, at, is); }
  void operator()(const std::string& is) const {
    sqlite3_bind_text(statement, at, is.data(), static_cast<int>(is.size()),
                      SQLITE_STATIC);
  }
  void operator()(Day is) const {
    const std::string text = is.iso();
    sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
  }
  void operator()(const Named& is) const { (*this)(is.id); }
  // The tables of a dataset have neither.
  void operator()(const List&) const { sqlite3_bind_null(statement, at); }
  void operator()(const Object&) const { sqlite3_bind_null(statement, at); }
};

}  // namespace

void Database::Closer::operator()(sqlite3* open) const { sqlite3_close(open); }

void Database::Closer::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Database::Database(const Schema& schema) : schema_(schema) {
  sqlite3* made = nullptr;
  // SQLite's own file system in memory keeps the database in one piece, which
  // is what we want of it.
  const int flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  sqlite3_open_v2("book", &made, flags, "memdb");
  open_.reset(made);
  sqlite3_int64 limit = sqlite3_int64{64} << 30;
  sqlite3_file_control(made, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
  run("pragma foreign_keys = on");
  run("pragma journal_mode = off");
  run("begin");
  for (const Relation& relation : schema) {
    // Rows lie in the order of their key, so that those of a file lie together
    // and the references to it need no index.
    run(create_table(relation, " without rowid"));
  }
  for (const Relation& relation : schema) {
    std::string marks;
    for (std::size_t i = 0; i < relation.fields.size(); ++i) {
      marks += i == 0 ? "?" : ", ?";
    }
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(
        open_.get(),
        fmt::format("insert into {} values ({})", relation.name, marks).c_str(),
        -1, &statement, nullptr);
    inserts_.emplace_back(statement);
  }
  note_trouble();
}

Database::~Database() = default;

void Database::note_trouble() {
  const int code = sqlite3_errcode(open_.get());
  const bool fine =
      code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW;
  if (!fine && trouble_.empty()) trouble_ = sqlite3_errmsg(open_.get());
}

void Database::run(const std::string& sql) {
  sqlite3_exec(open_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  note_trouble();
}

void Database::insert(sqlite3_stmt* statement, const Row& row) {
  int at = 0;
  for (const Value& value : row) std::visit(Binder{statement, ++at}, value.is);
  sqlite3_step(statement);
  if (sqlite3_reset(statement) != SQLITE_OK) note_trouble();
}

void Database::add(const Dataset& dataset) {
  for (std::size_t i = 0; i < dataset.schema->size(); ++i) {
    dataset.each(i, [&](const Row& row) {
      if (trouble_.empty()) insert(inserts_[i].get(), row);
    });
  }
}

std::string_view Database::bytes() {
  inserts_.clear();
  for (const Relation& relation : schema_) run(create_indexes(relation));
  run("commit");
  if (!trouble_.empty()) return {};
  sqlite3_int64 size = 0;
  const unsigned char* whole =
      sqlite3_serialize(open_.get(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
  if (whole == nullptr) {
    trouble_ = sqlite3_errstr(SQLITE_NOMEM);
    return {};
  }
  return {reinterpret_cast<const char*>(whole),  // NOLINT: bytes are bytes
          static_cast<std::size_t>(size)};
}

}  // namespace bra::render
