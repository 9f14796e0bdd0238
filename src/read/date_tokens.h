// Date tokens: the numbers, words and marks that dates, times and periods are
// read from, and the two ways to write a day among them.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "text/date.h"

namespace bra::read {

enum class TokenKind : std::uint8_t { number, word, mark };

struct Token {
  TokenKind kind = TokenKind::mark;
  std::string_view text;
  std::size_t begin = 0;
  int value = 0;       ///< of a number; -1 if it is too large
  bool glued = false;  ///< no blank before it

  [[nodiscard]] std::size_t end() const { return begin + text.size(); }
  [[nodiscard]] bool is(std::string_view mark) const {
    return kind == TokenKind::mark && text == mark;
  }
  [[nodiscard]] bool is_number(std::size_t least, std::size_t most) const {
    return kind == TokenKind::number && text.size() >= least &&
           text.size() <= most;
  }
};

/// Those of a text, but of a very long one only the first: longer texts than
/// any heading hold no date worth looking for.
std::vector<Token> date_tokens(std::string_view text);

/// A hyphen, a dash or a minus sign.
bool is_dash(const Token& token);

/// Past what makes an ordinal of the number before `at`: `12:e`, `12.`, `1st`.
std::size_t skip_ordinal(const std::vector<Token>& t, std::size_t at);

/// A day as numbers: `2025-03-12`.
struct NumberDate {
  /// Nothing if the calendar has no such day.
  std::optional<Day> day;
  std::size_t next = 0;  ///< the token after it
};
std::optional<NumberDate> number_date_at(const std::vector<Token>& t,
                                         std::size_t at);

/// A day with its month in words: `12 mars 2025` or `March 12, 2025`, the first
/// with or without the year.
struct WordDate {
  int day = 0;
  int month = 0;
  std::optional<int> year;
  std::size_t next = 0;  ///< the token after it
};
std::optional<WordDate> word_date_at(const std::vector<Token>& t,
                                     std::size_t at, const Lexicon& lexicon);

}  // namespace bra::read
