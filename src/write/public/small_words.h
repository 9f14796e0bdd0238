// Small words: the words that a council's minutes write with a small letter. A
// word that stands so somewhere is no name when it begins a sentence.

#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "model/book.h"

namespace bra::write {

/// Words that follow somebody's only name with nothing but blanks between, and
/// are read as a role: `al-Rashid`, `lindroth`. They may be a surname.
std::string_view rest_of_name(const Attendee& attendee);

class SmallWords {
 public:
  explicit SmallWords(const Book& book);

  /// Whether the word, folded, stands in the minutes with a small letter. What
  /// is written where an owner stands, or may belong to a name, says nothing of
  /// that.
  [[nodiscard]] bool has(std::string_view folded) const;

 private:
  std::unordered_map<std::string, int> count_;
};

}  // namespace bra::write
