// Similar: which known word a mistyped one was meant to be.

#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bra {

/// How many letters must be added, dropped, changed or swapped with their
/// neighbour to make `a` into `b`, without regard to case. At most `limit` + 1
/// is told; the work is at most the product of the lengths.
std::size_t edits_between(std::string_view a, std::string_view b,
                          std::size_t limit);

/// Those of `known` that `word` may have been meant to be, most alike first, at
/// most `most`: a third of the letters may differ, and a known word may also
/// begin with `word`.
std::vector<std::string_view> similar_to(
    std::string_view word, std::span<const std::string_view> known,
    std::size_t most = 3);

/// The one most alike, or empty.
std::string_view closest_to(std::string_view word,
                            std::span<const std::string_view> known);

/// The same for many words held against the same known ones, where both sides
/// are as long as whoever wrote the minutes wished. What was asked is
/// remembered, and once some million letters have been compared nothing is
/// like anything any more: a proposal is worth no more.
class KnownWords {
 public:
  /// The words must live as long as this.
  explicit KnownWords(std::span<const std::string_view> words);

  /// Places in `words` of those that `word` may have been meant to be, as
  /// similar_to() has it.
  std::vector<std::size_t> similar_to(std::string_view word,
                                      std::size_t most = 3);
  /// The one most alike, or empty.
  std::string_view closest_to(std::string_view word);

 private:
  struct Known {
    std::string_view word;
    std::u32string letters;
  };
  std::vector<Known> known_;
  std::map<std::string, std::string_view, std::less<>> told_;
  std::size_t compared_ = 0;
};

}  // namespace bra
