// Mending: the safe mends that findings carry, made in memory and checked
// again before anybody writes them.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "command/examine.h"

namespace bra::command {

/// A file that mends would change.
struct Mended {
  std::string file;  ///< in the root
  std::string before;
  std::string after;
};

struct Mending {
  std::vector<Mended> files;
  /// How many findings they do away with.
  std::size_t mended = 0;
  /// What is wrong once they are made.
  Examined left;
};

/// How many findings could be mended.
std::size_t mendable(const Examined& examined);

/// How many could be, if their minutes were not approved.
std::size_t closed_to_mends(const Examined& examined);

/// Makes the mends of `examined`, which comes from `root`, and those that
/// become possible thereby. A file that is approved stays as it is, and so does
/// everything if its mends would bring new errors.
Mending mend(const world::Folder& root, const Examination& examination,
             Examined examined);

}  // namespace bra::command
