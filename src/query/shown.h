// Shown: facts of the model as values of an answer: a state, a level, an area,
// the owners of a follow-up. Values own their text.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "table/table.h"

namespace bra::query {

/// `handed-over`, as in JSON.
std::string_view id_of(State state);
/// The state with this id, or nothing.
std::optional<State> state_with(std::string_view id);
/// Every state's id, in the order of a follow-up's life.
std::span<const std::string_view> state_ids();
/// Every kind of meeting's id.
std::span<const std::string_view> kind_ids();

Named shown(State state);
Named shown(Kind kind);
/// `level` is an index into Book::levels.
Named shown_level(const Book& book, std::size_t level);

/// The area if there is one, else what was written in its place, whose id is
/// then the folded words; null if nothing was.
Value shown_area(const Book& book, std::optional<std::size_t> area,
                 std::string_view written);

/// Null for empty text.
Value text_or_null(std::string_view text);
/// Null for no day.
Value day_or_null(const std::optional<Dated>& date);

/// The full name of an attendee, once bound, else as written.
std::string_view name_of(const Book& book, const Attendee& attendee);

/// Where somebody comes from: the body itself if it is one; empty if unknown.
std::string_view organisation_of(const Person& person);

struct ShownOwners {
  List resolved;    ///< full names, each once
  List unresolved;  ///< words as written
  List all;         ///< both
};
ShownOwners shown_owners(const Book& book, std::span<const Owner> owners);

}  // namespace bra::query
