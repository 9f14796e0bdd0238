// InternalStanding: whether a follow-up, as it stands, says anything that was
// told in a passage that is not public.

#pragma once

#include <vector>

#include "model/book.h"

namespace bra::query {

/// Of one follow-up, whose rows are looked at once.
class InternalStandings {
 public:
  InternalStandings(const Book& book, const Thread& thread);

  /// Whether any of what `standing`, which is one of the thread's, shows comes
  /// from such a passage: its own row, or an earlier row whose title, owners,
  /// last day … still hold.
  [[nodiscard]] bool have(const Standing& standing) const;

 private:
  const Book& book_;
  /// Those whose rows are not public, in order.
  std::vector<const Standing*> covered_;
};

/// The same of one of them alone.
bool is_internal(const Book& book, const Thread& thread,
                 const Standing& standing);

}  // namespace bra::query
