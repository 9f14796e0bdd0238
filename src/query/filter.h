// Filter: whether what an item says satisfies the terms of a question.
// Conditions of one key are alternatives, different keys must all hold, a
// negated one must never.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "query/key.h"
#include "query/noun.h"

namespace bra::query {

class Filter {
 public:
  /// Looks every value up in the book. Both must outlive the filter.
  Filter(const Book& book, const Question& question);

  /// Whether there is anything to satisfy.
  [[nodiscard]] bool is_empty() const { return groups_.empty(); }
  [[nodiscard]] bool asks_for(std::string_view key) const;
  /// Whether the item satisfies every term. Counts, for explain().
  [[nodiscard]] bool passes(const Facts& facts);

  /// The values that match nothing in this book.
  [[nodiscard]] std::vector<Unknown> unknowns() const { return unknowns_; }
  /// Says what each value was taken for and how many items each key left.
  void explain(std::vector<Message>& lines) const;

 private:
  // The terms of one key; a bare word is a group of its own.
  struct Group {
    const TermKey* key = nullptr;
    bool is_bare = false;
    std::vector<Condition> any_of;
    std::vector<Condition> none_of;
    std::size_t passed = 0;
  };
  Group& group_of(const Term& term, const TermKey& key);
  static bool holds(const Group& group, const Facts& facts);

  std::vector<Group> groups_;
  std::vector<Unknown> unknowns_;
};

/// Whether a council is among those that the question is about.
bool asks_about(const Question& question, const Council& council);

/// The values of `council:` that this council does not answer to.
std::vector<Unknown> unknown_councils(const Question& question,
                                      const Council& council);

}  // namespace bra::query
