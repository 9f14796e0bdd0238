// Covered: which follow-ups stand in a passage that is not public, and which of
// them stand openly later.

#pragma once

#include <cstddef>
#include <vector>

#include "model/book.h"

namespace bra {

/// Whether the entry, or a part of the text that it is read from, stands in a
/// passage that is not public.
bool is_covered(const Meeting& meeting, const Entry& entry);
bool is_covered(const Book& book, const Standing& standing);

/// The passage that a covered entry stands in, its marks included; nothing if
/// it is not covered.
Span passage_over(const Meeting& meeting, const Entry& entry);

/// Where the entry stands: of one in a text of YAML that is covered, its words
/// in the passage and not the whole text.
Span place_of(const Meeting& meeting, const Entry& entry);
Span place_of(const Book& book, const Standing& standing);

/// Where a follow-up comes out of a passage: an entry that stands openly, and
/// the one before it does not.
struct Uncovered {
  const Thread* thread = nullptr;
  /// Index into Thread::standings, from 1.
  std::size_t at = 0;

  [[nodiscard]] const Standing& now() const { return thread->standings[at]; }
  [[nodiscard]] const Standing& before() const {
    return thread->standings[at - 1];
  }
};

/// In the order of the book's threads.
std::vector<Uncovered> uncovered_in(const Book& book);

}  // namespace bra
