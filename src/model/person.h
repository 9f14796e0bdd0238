// People: those who sit at the table, and everybody the council knows of.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/words.h"

namespace bra {

enum class Capacity {
  member,
  substitute,
  co_opted,
  invited,
  observer,
  absent,
  excused
};

/// What somebody does at the meeting, if the role says so.
enum class Office { none, chair, secretary };

/// One line of a list of people.
struct Attendee {
  Words name;
  /// Canonical, `S`; empty if none.
  Words party;
  Words role;
  Office office = Office::none;
  Words organisation;
  /// Whom a substitute stands in for.
  Words replaces;
  /// Partial attendance, as written: `t.o.m. § 12`.
  Words part;
  /// All that `part` says is how: `digitalt`.
  bool by_link = false;
  /// Why somebody was away, as written: `sjuk`. It is in no answer, and never
  /// in a public copy.
  Words reason;
  Capacity capacity = Capacity::member;
  /// A seat that nobody holds; not a person.
  bool vacant = false;
  /// A substitute who serves (stands in for somebody).
  bool serving = false;
  /// The whole entry.
  Span span;
  /// Index into Book::people, once bound.
  std::optional<std::size_t> person;

  /// Whether this one counts as present.
  [[nodiscard]] bool is_present() const {
    if (vacant) return false;
    if (capacity == Capacity::substitute) return serving;
    return capacity != Capacity::absent && capacity != Capacity::excused;
  }
  [[nodiscard]] bool is_away() const {
    return !vacant &&
           (capacity == Capacity::absent || capacity == Capacity::excused);
  }
};

/// Somebody, or some body, that can own a follow-up.
struct Person {
  std::string name;
  bool organisation = false;
  /// The latest known.
  std::string party;
  std::string role;
  std::string employer;  ///< the organisation this person belongs to
  std::vector<std::string> aliases;
  /// From people.yaml: when the name is a candidate.
  std::optional<Day> from;
  std::optional<Day> to;
  bool registered = false;
  /// Every way the name is written, first seen first.
  std::vector<std::string> spellings;
  /// Where each spelling was first seen; parallel to `spellings`.
  std::vector<Span> seen;
};

}  // namespace bra
