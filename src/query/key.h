// Key: what one key of a term means: how its value is looked up in a book and
// what it matches in an item.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "query/needle.h"
#include "query/question.h"

namespace bra::query {

/// What an item says, as far as terms can ask for it. Views and indices are
/// the book's.
struct Facts {
  std::vector<std::string_view> texts;
  std::vector<std::size_t> people;        ///< resolved owners, …
  std::vector<std::string_view> written;  ///< … and names as written
  std::vector<std::string_view> organisations;
  std::vector<std::string_view> ids;
  std::vector<Day> meetings;
  std::optional<std::size_t> area;
  std::string_view area_written;
  std::optional<State> state;
  bool open = false;
  std::optional<std::size_t> level;
  std::string_view level_reason;  ///< why there is no level
  std::optional<Day> opened;
  std::optional<Day> due;
};

/// A term, looked up.
struct Condition {
  explicit Condition(const Term& asked) : term(&asked), needle(asked.value) {}

  const Term* term;
  Needle needle;
  /// By index into Book::people, areas and levels.
  std::vector<bool> people;
  /// Whole names of what was asked for by another.
  std::vector<Needle> names;
  std::vector<bool> areas;
  std::vector<bool> levels;
  std::optional<State> state;
  bool open = false;
  std::string level_reason;
  std::string id;
  Period days;
  std::optional<std::vector<Day>> only_days;
  /// What the value was taken for, for people.
  std::vector<std::string> means;
};

/// A known value as it may be written, and the name it is shown by.
struct KnownValue {
  std::string written;
  std::string shown;
};

struct TermKey {
  std::string_view name;
  /// False if the value matches nothing known. Null: any value will do.
  bool (*look_up)(Condition& condition, const Book& book,
                  const Question& question) = nullptr;
  bool (*holds)(const Condition& condition, const Facts& facts) = nullptr;
  /// Whether the item has nothing of the kind (`no:owner`).
  bool (*is_absent)(const Facts& facts) = nullptr;
  /// What a value may have been meant to be; null if nothing is known.
  std::vector<KnownValue> (*known)(const Book& book,
                                   const Question& question) = nullptr;
  /// Every value there is, as people say it, of a key that has few; told when
  /// none is near to what was asked.
  std::vector<std::string> (*values)(const Book& book) = nullptr;
};

/// The key of this name; null for `council`, which chooses among books instead
/// of in one.
const TermKey* key_called(std::string_view name);

}  // namespace bra::query
