// Known owners: cells that list owners and have been read before. The same few
// people have nearly everything that a council follows up.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/lexicon.h"
#include "language/word_map.h"
#include "model/follow_up.h"
#include "text/arena.h"

namespace bra::read {

/// For one thread and one lexicon.
class KnownOwners {
 public:
  /// Those whom a cell lists, each at its place there; the list is in `arena`.
  std::span<Owner> in(Words cell, const Lexicon& lexicon, Arena& arena);

 private:
  /// One owner, by bytes of the cell: its words, and its place.
  struct Part {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    std::uint32_t place = 0;
    std::uint32_t place_size = 0;
  };

  [[nodiscard]] static std::vector<Part> parts_of(Words cell,
                                                  const Lexicon& lexicon);

  WordMap<std::vector<Part>> known_;
  /// Of the latest cell; its memory serves the next one.
  std::vector<Owner> owners_;
};

}  // namespace bra::read
