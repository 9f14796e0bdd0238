// SortKey: what a value is compared by. Made once for each value of a column,
// because the Swedish alphabet is too dear to look up at every comparison.

#pragma once

#include <compare>
#include <string>
#include <vector>

#include "table/table.h"

namespace bra {

struct SortKey {
  /// What the value is, in the order kinds come; unknown is the last.
  enum class Kind { truth, number, day, text, list, object, unknown };

  Kind kind = Kind::unknown;
  /// The number, or the rank of a named value.
  double number = 0;
  std::string text;
  std::vector<SortKey> items;

  static SortKey of(const Value& value);
  std::weak_ordering operator<=>(const SortKey& other) const;
  bool operator==(const SortKey& other) const {
    return (*this <=> other) == std::weak_ordering::equivalent;
  }
};

}  // namespace bra
