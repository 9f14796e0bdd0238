// Table: an answer as data: typed columns and values, before anyone has
// thought about how to show it. A format sees tables and nothing else.

#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "report/message.h"
#include "text/date.h"

namespace bra {

/// A meaning that formats may underline with colour, never only with colour.
enum class Tone { none, green, yellow, red, faint, strong, warning };

/// Something with an id for programs and a name for people: a level, an area,
/// a state.
struct Named {
  std::string id;
  /// For people; English and translated when `ours`, else the council's word.
  std::string name;
  bool ours = false;
  Tone tone = Tone::none;
  /// Its place among its kind where that is not the alphabet's: levels from
  /// the calmest, states from new to closed.
  int rank = 0;
  bool operator==(const Named&) const = default;
};

/// A named value in its cell. It lies outside, so that the cells of an answer,
/// nearly all of them text, are no larger than text; copies share it.
class NamedCell {
 public:
  explicit NamedCell(Named is)
      : is_(std::make_shared<const Named>(std::move(is))) {}
  operator const Named&() const { return *is_; }  // NOLINT
  bool operator==(const NamedCell& other) const { return *is_ == *other.is_; }

 private:
  std::shared_ptr<const Named> is_;
};

struct Value;
using List = std::vector<Value>;
/// In the order they are shown. A key may be a heading of the minutes, which an
/// answer outlives.
using Object = std::vector<std::pair<std::string, Value>>;

/// One value of an answer. Monostate is "unknown": null in JSON, empty in a
/// table.
struct Value {
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Day,
               NamedCell, List, Object>
      is;

  Value() = default;
  Value(bool v) : is(v) {}                                    // NOLINT
  Value(int v) : is(std::int64_t{v}) {}                       // NOLINT
  Value(std::int64_t v) : is(v) {}                            // NOLINT
  Value(std::size_t v) : is(static_cast<std::int64_t>(v)) {}  // NOLINT
  Value(double v) : is(v) {}                                  // NOLINT
  /// Whatever the minutes say, no answer spreads a personal number.
  Value(std::string v);                                 // NOLINT
  Value(std::string_view v) : Value(std::string(v)) {}  // NOLINT
  Value(const char* v) : is(std::string(v)) {}          // NOLINT
  Value(Day v) : is(v) {}                               // NOLINT
  Value(Named v) : is(NamedCell(std::move(v))) {}       // NOLINT
  Value(List v) : is(std::move(v)) {}                   // NOLINT
  Value(Object v) : is(std::move(v)) {}                 // NOLINT
  template <class T>
  Value(const std::optional<T>& v) {  // NOLINT
    if (v) *this = Value(*v);
  }
  [[nodiscard]] bool is_null() const {
    return std::holds_alternative<std::monostate>(is);
  }
  /// Null if it is none.
  [[nodiscard]] const Named* named() const {
    const auto* cell = std::get_if<NamedCell>(&is);
    return cell == nullptr ? nullptr : &static_cast<const Named&>(*cell);
  }
  bool operator==(const Value&) const = default;
};

/// What a column holds; JSON Schemas and alignment follow from it.
enum class Type {
  text,
  integer,
  number,
  boolean,
  day,
  month,
  named,
  names,
  list,
  object
};

/// Who sees a column: everybody; programs only (json, jsonl, csv, tsv, and
/// people who ask with --columns); people only; whoever asked for it by name,
/// even if all of it is empty.
enum class Seen { always, by_programs, by_people, asked_for, never };

struct Column {
  /// The field's name in JSON and CSV and for --sort and --by; static storage.
  std::string_view key;
  /// For people, English, translated when shown; static storage.
  std::string_view heading;
  Type type = Type::text;
  Seen seen = Seen::always;
  /// False if the value is never null.
  bool nullable = true;
  /// What the field means, for the JSON Schema and the manual; English.
  std::string_view meaning;
  /// The key of the column that people see in its place; empty if it is this.
  std::string_view for_people;
};

using Row = std::vector<Value>;  // as many as there are columns

struct Table {
  /// `bra.actions/1`, or empty for a table that only people see.
  std::string_view schema;
  std::vector<Column> columns;
  /// The headings of a matrix, which are data (months): for each column, said
  /// as it is; an empty one leaves the column its own. Unset in a list.
  std::vector<std::string> headings;
  std::vector<Row> rows;
  /// A line above, for people; may be empty.
  Message title;
  /// Lines below, for people.
  std::vector<Message> notes;
  /// Set when rows are grouped: the column (key `group`) whose changes of
  /// value start a new group.
  std::optional<std::size_t> grouped_by;
};

/// A passage of text in an answer for people, such as a meeting's minutes.
struct Passage {
  int level = 0;  ///< 0 prose, 1 to 6 a heading
  std::string text;
  Message ours;  ///< instead of `text` when the words are our own
};

/// An answer to a question: the items, and, where people are better served by
/// another layout (a matrix, a page), that layout.
struct Answer {
  Table items;
  /// In order; empty means that people are shown the items too.
  std::deque<std::variant<Table, Passage>> pages;
  /// How the question was understood, one line each (--explain).
  std::vector<Message> understood;
};

/// The index of the column called `key`, or nothing.
std::optional<std::size_t> column_of(const Table& table, std::string_view key);

/// A total order of values: numbers, days, text by the Swedish alphabet with
/// numbers in it by size (§ 9 before § 12), named values by rank and name,
/// lists by their items; null and the empty list last.
bool before(const Value& a, const Value& b);

/// Sorts by one column, keeping the order of equals. What is unknown comes
/// last, whichever the direction.
void sort_by(Table& table, std::size_t column, bool descending);

/// Puts a column `group` first, with one row for each value that a row has in
/// `column` (a row with two owners stands in two groups; one with none in the
/// group null), and orders the rows by it, else as they were.
void group_by(Table& table, std::size_t column);

}  // namespace bra
