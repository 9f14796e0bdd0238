// Area names: which areas a text names, in whatever words stand around them.

#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/risk.h"

namespace bra {

/// Finds the names of areas in text: whole words, whatever stands between
/// them, without regard to case.
class AreaNames {
 public:
  explicit AreaNames(const std::vector<Area>& areas);

  /// The areas that `text` names, by name or alias.
  [[nodiscard]] std::set<std::size_t> named_in(std::string_view text) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  template <class Thing>
  using Map = std::unordered_map<std::string, Thing, Hash, std::equal_to<>>;

  /// The words of a name, parted by one blank, and whose it is.
  Map<std::vector<std::size_t>> names_;
  /// How many words the names have that begin with a word.
  Map<std::set<std::size_t>> sizes_;
};

}  // namespace bra
