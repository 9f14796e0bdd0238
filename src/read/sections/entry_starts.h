// Entry starts: what a list entry begins with in prose and in decisions, so
// that it is Markdown again.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bra::read {

class EntryStarts {
 public:
  /// The marker of the next entry, set in to where the words of the one that it
  /// stands in begin, and a blank. `level` is how many entries it stands in.
  std::string next(std::string_view marker, int level);

 private:
  /// How far an entry is set in at each depth that is open, and one more.
  std::vector<std::size_t> insets_;
};

}  // namespace bra::read
