// Database: a dataset as the bytes of an SQLite database. It is made in memory,
// in one transaction, and never touches a disk.

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "table/dataset.h"

struct sqlite3;
struct sqlite3_stmt;

namespace bra::render {

class Database {
 public:
  /// Empty tables. The schema must outlive it.
  explicit Database(const Schema& schema);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  /// All rows of one council; the tables before those that refer to them.
  void add(const Dataset& dataset);
  /// Nothing can be added after. Lives as long as the database.
  std::string_view bytes();
  /// What SQLite complained of first, in its words; empty if all is well.
  [[nodiscard]] const std::string& trouble() const { return trouble_; }

 private:
  struct Closer {
    void operator()(sqlite3* open) const;
    void operator()(sqlite3_stmt* statement) const;
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

  void run(const std::string& sql);
  void note_trouble();
  void insert(sqlite3_stmt* statement, const Row& row);

  const Schema& schema_;
  std::unique_ptr<sqlite3, Closer> open_;
  std::vector<Statement> inserts_;
  std::string trouble_;
};

}  // namespace bra::render
