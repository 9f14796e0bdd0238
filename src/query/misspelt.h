// Misspelt: whether a member who is not listed at a meeting may be there all
// the same, under a name that is nearly his own.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"

namespace bra::query {

/// A name as it is held against others.
struct SpeltName {
  static SpeltName of(std::string_view name);

  std::string folded;
  std::string letters;  ///< in order: `Berg Anna` has those of `Anna Berg`
};

/// `Anna Brg`, `Berg Anna`, `Anna B` among those present.
class Misspelt {
 public:
  explicit Misspelt(const Book& book) : book_(book) {}

  /// What follows is asked of this meeting.
  void begin(const Meeting& meeting);
  /// Whether somebody present, whom no list of people has, may be the one with
  /// this name. Lists so long that it would take seconds to say leave it open.
  bool may_be(const SpeltName& name);

 private:
  const Book& book_;
  const Meeting* meeting_ = nullptr;
  /// Those present at the meeting, from the first question about it on.
  std::vector<SpeltName> present_;
  bool is_known_ = false;
  std::size_t compared_ = 0;
};

}  // namespace bra::query
