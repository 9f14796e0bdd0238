// Spread words: phrases in a text as it stands in the file, where any blanks
// part words, and a line may break between them, or a hyphen joins them.

#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "language/by_beginning.h"
#include "language/lexicon.h"

namespace bra {

/// The words of some lists in every language; a council's own are not asked.
class SpreadWords {
 public:
  explicit SpreadWords(std::span<const Lexicon::List> lists);

  /// Whether one may begin with the byte.
  [[nodiscard]] bool may_begin(char c) const { return all_.begins(c); }
  /// Whether `text` begins with one, and its last word ends there. The text is
  /// composed: of `o` and a mark above it nothing is found.
  [[nodiscard]] bool begin(std::string_view text) const {
    return at(text).size > 0;
  }

  struct Match {
    std::string_view words;  ///< as the list has them
    std::size_t size = 0;    ///< in the text; 0 if it begins with none
  };
  /// The longest that `text` begins with.
  [[nodiscard]] Match at(std::string_view text) const {
    return all_.may_be_at(text) ? longest_at(text) : Match();
  }

 private:
  [[nodiscard]] Match longest_at(std::string_view text) const;

  struct Words {
    std::string_view head;
  };

  ByBeginning<Words> all_;
};

}  // namespace bra
