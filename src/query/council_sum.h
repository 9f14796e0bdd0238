// Council sum: what an overview over several councils needs of each, after
// which its book can be dropped. Nothing in it names a person.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/book.h"
#include "query/question.h"
#include "table/overview.h"

namespace bra::query {

struct CouncilSum {
  /// Its folder, and its name for people.
  Named council;
  /// The date line of its latest meeting.
  std::optional<Place> latest;
  std::size_t meetings = 0;
  std::size_t decisions = 0;
  std::size_t measures = 0;
  std::size_t opened = 0;
  std::size_t closed = 0;
  std::size_t open = 0;
  std::size_t overdue = 0;
  std::size_t unowned = 0;
  /// How many are open in each of age_bounds().
  std::vector<std::size_t> by_age;
  /// Open follow-ups of each registered organisation, its own and those of its
  /// people; under the empty name those of anybody else.
  std::map<std::string, std::size_t> by_organisation;
  struct Red {
    /// The declared area's name; empty for an area that is not declared.
    std::string area;
    bool answered = false;
    Place place;
  };
  std::vector<Red> reds;
};

/// A question without a period is about the twelve months up to today.
CouncilSum sum_of(const Book& book, const Question& question);

}  // namespace bra::query
