// Unknown names: what stands where somebody is named, and means nobody whom the
// book knows: a person all the same, or a body or an office.

#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "write/public/small_words.h"

namespace bra::write {

class UnknownNames {
 public:
  /// Both must outlive this.
  UnknownNames(const Book& book, const Lexicon& lexicon);

  /// Whether these words, in an owner's or another name's place, name a person.
  /// So they do unless they are known to be something else: a role, a party, a
  /// board, an abbreviation, or a word that the minutes use with a small
  /// letter.
  [[nodiscard]] bool is_somebody(
      const std::vector<std::string_view>& words) const;

 private:
  [[nodiscard]] bool is_word_of_somebody(std::string_view word) const;
  [[nodiscard]] bool is_in_use(const std::string& folded) const;

  const Lexicon& lexicon_;
  SmallWords small_;
  std::set<std::string> roles_;
};

}  // namespace bra::write
