// Contradicted pictures: one meeting says two levels of an area and a month.

#pragma once

#include "model/book.h"

namespace bra {

/// What the meeting whose word holds says of the picture besides its last word,
/// and differs from it; null if it says one thing. A picture that is
/// contradicted has no level until somebody says which is right.
inline const Reading* contradicted(const Picture& picture, const Book& book) {
  const auto& all = picture.revisions;
  if (all.size() < 2) return nullptr;  // nearly all
  const Reading& last = book.reading_of(all.back());
  for (std::size_t i = all.size() - 1; i-- > 0;) {
    if (all[i].meeting != all.back().meeting) break;
    const Reading& other = book.reading_of(all[i]);
    if (other.assessment != last.assessment || other.level != last.level) {
      return &other;
    }
  }
  return nullptr;
}

}  // namespace bra
