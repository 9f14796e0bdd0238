// Follow-ups: an entry is one row or task line of one meeting's log; a thread
// is the same follow-up through the meetings.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/words.h"

namespace bra {

enum class State {
  fresh,  ///< `new`, which is a word of C++
  ongoing,
  waiting,
  returns,
  done,
  closed,
  handed_over,
  dropped,
  unclear
};

/// Whether it says that nothing more is to be done. Where a council closes in
/// two steps, a follow-up that is done still stays open.
constexpr bool is_closing(State state) {
  return state == State::done || state == State::closed ||
         state == State::handed_over || state == State::dropped;
}

/// The day of the meeting that opened a follow-up and its ordinal there:
/// `250312-3`.
struct Number {
  Day day;
  int ordinal = 0;
  [[nodiscard]] std::string text() const;
  auto operator<=>(const Number&) const = default;
};

/// All of `text` as a number (`250312-3`), or nothing: also when the day in it
/// does not exist. Years are 2000 to 2099.
std::optional<Number> follow_up_number(std::string_view text);

struct Owner {
  Words written;
  /// Index into Book::people, once bound and if exactly one fits.
  std::optional<std::size_t> person;
};

/// How an entry closes into or out of others: `Sammanslagen med ID`,
/// `Delad i ID, ID`.
struct Link {
  bool merged = false;  ///< else split
  std::span<const Number> numbers;
};

/// Its lists live in the meeting's arena.
struct Entry {
  /// As written in the column `Nr`, whatever its form.
  Words reference;
  std::optional<Number> number;
  Words title;
  /// What the row says; `stated` is false if it says nothing at all.
  State state = State::fresh;
  bool stated = false;
  /// Unclear, but done by its first word: `klar men inte uppsatt`.
  bool may_be_done = false;
  /// The words that say (or fail to say) the state.
  Words state_words;
  Words status;
  std::span<Owner> owners;
  /// Whole cell as written; `–` clears what was stated before.
  Words owners_written;
  std::optional<Dated> due;
  Words due_written;
  Words area;
  /// Index into Book::areas, once bound.
  std::optional<std::size_t> area_index;
  Words origin;
  Words comment;
  std::span<const Extra> extras;
  std::optional<Link> link;
  /// Not a row of a table.
  bool task_line = false;
  /// A row whose cells cannot be told apart says no more than that there is
  /// such a matter; the whole of it is its comment.
  bool mention_only = false;
  /// The whole row or task line.
  Span span;
};

/// How a follow-up stands after one of its entries: the latest stated of each
/// fact, the entry's own state and status.
struct Standing {
  /// Indices into Book::meetings and Meeting::entries.
  std::size_t meeting = 0;
  std::size_t entry = 0;
  /// The day of that meeting.
  Day day;
  std::string_view title;
  /// Those of the entry that stated them.
  std::span<const Owner> owners;
  std::optional<Dated> due;
  Words area_written;
  /// Index into Book::areas.
  std::optional<std::size_t> area;
  Words origin;
  Words status;
  State state = State::fresh;
  bool open = true;
  bool stated = true;
};

struct Thread {
  std::optional<Number> number;
  /// One for each entry, in the order of the meetings; never empty.
  std::vector<Standing> standings;
  /// The day it was opened: the first entry's meeting, or the day in a number
  /// that is older than the folder.
  Day opened;
  /// Numbered before the council's first meeting in the folder.
  bool carried_in = false;
  /// No meeting gave out its number; reading has told of it.
  bool number_unknown = false;

  [[nodiscard]] const Standing& latest() const { return standings.back(); }
  /// How it stood at the end of `day`; null if it was not yet known then.
  [[nodiscard]] const Standing* as_of(Day day) const;
  [[nodiscard]] std::string id() const {
    return number ? number->text() : std::string();
  }
  /// What it is called: its number, else its title in quotation marks.
  [[nodiscard]] std::string called() const {
    return number ? id() : '"' + std::string(latest().title) + '"';
  }
};

}  // namespace bra
