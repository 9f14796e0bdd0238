#include "language/tails.h"

#include <string_view>
#include <vector>

#include "language/comparing.h"
#include "text/date.h"
#include "text/utf8.h"

namespace bra {

bool is_day(std::string_view tail, const Lexicon& lexicon) {
  std::vector<std::string_view> numbers;
  int months = 0;
  for (std::size_t at = 0; at < tail.size();) {
    const std::size_t start = at;
    while (at < tail.size() && !is_border(tail, at)) utf8::decode(tail, at);
    const std::string_view word = tail.substr(start, at - start);
    if (word.empty()) {
      const char32_t mark = utf8::decode(tail, at);
      constexpr std::u32string_view marks = U" -,.:()–";
      if (marks.find(mark) == marks.npos) return false;
    } else if (word.front() >= '0' && word.front() <= '9') {
      numbers.push_back(word);
    } else if (lexicon.month(word)) {
      ++months;
    } else if (!lexicon.weekday(word) &&
               !lexicon.is(&Language::articles, word)) {
      return false;
    }
  }
  if (numbers.empty()) return false;
  if (months == 0) {
    const char* const begin = numbers.front().data();
    const char* const end = numbers.back().data() + numbers.back().size();
    return iso_day({begin, static_cast<std::size_t>(end - begin)}).has_value();
  }
  const bool has_year = numbers.size() == 2 && numbers.back().size() == 4;
  return months == 1 && numbers.front().size() <= 2 &&
         (numbers.size() == 1 || has_year);
}

std::size_t last_clause(std::string_view tail, const Lexicon& lexicon) {
  std::size_t clause = 0;
  for (std::size_t at = 0; at < tail.size();) {
    const std::size_t start = at;
    while (at < tail.size() && !is_border(tail, at)) utf8::decode(tail, at);
    if (at > start) {
      const std::string_view word = tail.substr(start, at - start);
      if (lexicon.is(&Language::conjunctions, word)) clause = at;
      continue;
    }
    const char32_t mark = utf8::decode(tail, at);
    constexpr std::u32string_view parting = U",/–→>";
    if (parting.find(mark) != parting.npos) clause = at;
  }
  return clause;
}

}  // namespace bra
