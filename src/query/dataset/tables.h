// Tables: what the files of this folder share: each makes a few tables of the
// dataset, their columns and their rows.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/book.h"
#include "table/dataset.h"

namespace bra::query {

/// A book, and the keys by which its rows are joined.
struct Keyed {
  explicit Keyed(const Book& of);

  [[nodiscard]] Value person(std::optional<std::size_t> index) const;
  [[nodiscard]] Value area(std::optional<std::size_t> index) const;
  [[nodiscard]] Value level(std::optional<std::size_t> index) const;

  const Book& book;
  std::string council;
  /// Parallel to the book's: a second one of a name is `Name (2)`.
  std::vector<std::string> people;
  /// Parallel to the book's threads: the number, or where it first stands.
  std::vector<std::string> follow_ups;
};

/// Rows of one table on their way: the council comes first, file and line last.
class Rows {
 public:
  Rows(const Keyed& keyed, const TakeRow& take)
      : council_(keyed.council), take_(take) {}

  /// A row without council, file and line, and the place it stands at.
  void add(Row row, Span place);
  /// The same of a fact, which may stand in a passage that is not public.
  void add_fact(Row row, const Meeting& meeting, Span place);
  void add_fact(Row row, bool internal, Span place);
  /// Those that were added and are not yet handed over.
  void end();

 private:
  Value council_;
  const TakeRow& take_;
  std::vector<Row> rows_;
  std::vector<Span> places_;
};

/// A table and what makes its rows.
struct TableMaker {
  Relation relation;
  void (*rows)(const Keyed& keyed, const TakeRow& take) = nullptr;
};

/// The columns that every table has, around its own.
std::vector<Field> fields_with(std::vector<Field> own);
/// Those of a table of facts.
std::vector<Field> fields_of_facts(std::vector<Field> own);

/// `{council, file, …}`, the key of what stands in a meeting's file.
std::vector<std::string_view> key_in_meeting(std::string_view ordinal);

Reference to_council();
Reference to_meeting();
Reference to_person(std::string_view field);
Reference to_area();

/// The place of a meeting as such.
Span top_of(const Meeting& meeting);

std::vector<TableMaker> council_tables();
std::vector<TableMaker> meeting_tables();
std::vector<TableMaker> follow_up_tables();
std::vector<TableMaker> picture_tables();

}  // namespace bra::query
