// Look-alikes: words that look Latin and are not, since a Cyrillic or Greek
// letter stands in them. Two such titles look the same to everybody and are
// different to every program. Text that is openly in another alphabet is left
// alone.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace bra::read {

struct LookAlike {
  /// In bytes of the text.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// The letter it looks like.
  std::string_view latin;
};

struct DisguisedWord {
  std::string_view word;
  /// The letters that are not what they seem; never empty.
  std::vector<LookAlike> letters;
};

class LookAlikes {
 public:
  explicit LookAlikes(std::string_view text) : text_(text) {}

  /// The word about the letter at `at`, which may_look_latin(), if it passes
  /// for a Latin one. `at` moves past the word. Words must be asked for in
  /// order; then the work is linear in the text.
  std::optional<DisguisedWord> word_at(std::size_t& at);

 private:
  bool is_openly_foreign(std::size_t at);

  std::string_view text_;
  std::size_t asked_ = 0;  ///< where the latest word ended
  /// The end of the line last looked at, and whether it has letters of another
  /// alphabet that nobody takes for Latin ones.
  std::size_t line_end_ = 0;
  bool line_is_foreign_ = false;
};

}  // namespace bra::read
