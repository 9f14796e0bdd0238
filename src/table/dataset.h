// Dataset: the whole book as tables for other programs: what the tables are
// called, what their columns hold, how they are joined. One schema, from which
// SQL, data packages and the manual are made.

#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "table/table.h"
#include "text/date.h"

namespace bra {

/// One column. All its texts are static storage.
struct Field {
  std::string_view key;
  /// Text, integer, number, boolean or day. Text is never empty: what is not
  /// said is null.
  Type type = Type::text;
  bool nullable = true;
  /// Names somebody, or is prose that may: left out of what spans councils.
  bool personal = false;
  /// The only values there are; empty if any may be.
  std::span<const std::string_view> among = {};
  /// For programmers; English.
  std::string_view meaning;
};

/// Columns whose values together are the key of a row elsewhere, or null.
struct Reference {
  std::vector<std::string_view> fields;
  std::string_view table;
  std::vector<std::string_view> to;
};

struct Relation {
  std::string_view name;
  std::string_view meaning;
  std::vector<Field> fields;
  /// The columns that together tell a row from every other.
  std::vector<std::string_view> key;
  /// To tables that come before it, or to itself.
  std::vector<Reference> references;
  /// Columns that are often searched by, beside the key.
  std::vector<std::string_view> searched;
  /// All of it is about people.
  bool personal = false;
};

/// Tables in an order in which they can be filled.
using Schema = std::vector<Relation>;

using TakeRow = std::function<void(const Row& row)>;

/// What one council's book has to say. Rows are made when they are asked for,
/// so that nobody holds more of them than he must.
struct Dataset {
  const Schema* schema = nullptr;
  /// Hands over the rows of one table of the schema, in the order of their
  /// keys' places in the minutes.
  std::function<void(std::size_t table, const TakeRow& take)> each;
  /// The day the export is made, as the user or the calendar says.
  Day today;
};

/// The same with its rows made, which needs the book no more.
Dataset kept(const Dataset& dataset);

/// The index of the column called `key`, or nothing.
std::optional<std::size_t> field_called(const Relation& relation,
                                        std::string_view key);

}  // namespace bra
