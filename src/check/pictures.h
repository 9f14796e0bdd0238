// Pictures as rules speak of them: what holds for an area, which months have a
// picture at all, and which areas a text names.

#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/book.h"

namespace bra::check {

/// What holds for an area, period and source: the latest word.
const Reading& held(const Picture& picture, const Book& book);

/// Calls `see(reading)` for every reading of a period at a held meeting, also
/// those whose level could not be read, in the order of the meetings.
template <class See>
void each_reading(const Book& book, See see) {
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held()) continue;
    for (const Reading& reading : meeting.readings) {
      if (reading.area && reading.period) see(reading);
    }
  }
}

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

}  // namespace bra::check
