// Numbering: numbers for follow-ups that have none. One follow-up through
// several meetings gets one number; similar titles are never taken for one.

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "text/edit.h"

namespace bra::write {

/// Two follow-ups that may be one: people are to say.
struct Alike {
  const Thread* unnumbered = nullptr;
  const Thread* other = nullptr;
};

struct Numbering {
  std::map<const Source*, std::vector<Edit>> edits;
  /// Entries that have no place for a number.
  std::vector<const Entry*> homeless;
  std::vector<Alike> alike;
  /// Without a number of the day's, and with one of the log's own.
  std::size_t with_own_number = 0;
};

/// Each thread without a number gets the day it was opened and the next number
/// of that day, in all of its entries but those of the sources that are
/// `closed`. What the log counts itself, 1, 2, 3, keeps that. Of two follow-ups
/// with one number in the minutes that opened it, the later gets another.
Numbering numbered(const Book& book, const std::vector<const Source*>& closed,
                   const Lexicon& lexicon, const Language& language);

/// The number after the last that was given out on the day.
Number next_number(const Book& book, Day day);

}  // namespace bra::write
