#include "text/titles.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/similar.h"
#include "text/utf8.h"

namespace bra {
namespace {

// Words of three letters and fewer (för, vid, och) are in every title.
constexpr std::size_t shortest_word = 4;
// Of the shorter title's three-letter pieces, the tenths that must be shared.
constexpr std::size_t shared_tenths = 6;

using Pieces = std::vector<std::uint64_t>;

// Every three letters in a row of the words that are long enough. Inflections
// and compounds keep most of them, and their order does not matter.
Pieces pieces_of(std::string_view title, std::size_t shortest) {
  Pieces pieces;
  const std::string folded = utf8::fold(title);
  std::vector<char32_t> word;
  const auto take_word = [&] {
    if (word.size() >= shortest) {
      std::uint64_t piece = 0;
      for (std::size_t i = 0; i < word.size(); ++i) {
        constexpr int bits = 21;  // enough for any code point
        piece = (piece << bits | word[i]) & ((std::uint64_t{1} << 63) - 1);
        if (i >= 2 || i + 1 == word.size()) pieces.push_back(piece);
      }
    }
    word.clear();
  };
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = utf8::decode(folded, at);
    if (utf8::is_word(c)) {
      word.push_back(c);
    } else {
      take_word();
    }
  }
  take_word();
  std::sort(pieces.begin(), pieces.end());
  pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
  return pieces;
}

std::size_t shared(const Pieces& a, const Pieces& b) {
  std::size_t count = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++count;
    const bool step_i = *i <= *j;
    const bool step_j = *j <= *i;
    if (step_i) ++i;
    if (step_j) ++j;
  }
  return count;
}

bool differ_by_few_letters(std::string_view a, std::string_view b) {
  const std::size_t limit = std::min(utf8::count(a), utf8::count(b)) / 4;
  return edits_between(a, b, limit) <= limit;
}

}  // namespace

bool are_alike(std::string_view a, std::string_view b) {
  if (a == b) return true;
  Pieces left = pieces_of(a, shortest_word);
  Pieces right = pieces_of(b, shortest_word);
  if (left.empty() || right.empty()) {
    left = pieces_of(a, 1);
    right = pieces_of(b, 1);
  }
  const std::size_t fewest = std::min(left.size(), right.size());
  if (fewest > 0 && shared(left, right) * 10 >= fewest * shared_tenths) {
    return true;
  }
  return differ_by_few_letters(a, b);
}

}  // namespace bra
