#include "text/similar.h"

#include <algorithm>
#include <tuple>

#include "text/utf8.h"

namespace bra {
namespace {

// Longer words are compared by nothing but equality: nobody mistypes a word of
// a hundred letters, and hostile input must not cost its square.
constexpr std::size_t longest_word = 64;

std::u32string letters(std::string_view text) {
  const std::string folded = utf8::fold(text);
  std::u32string out;
  for (std::size_t at = 0; at < folded.size();) {
    out += utf8::decode(folded, at);
  }
  return out;
}

// The optimal string alignment distance (Damerau-Levenshtein where no part is
// changed twice), by rows.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

}  // namespace

std::size_t edits_between(std::string_view a, std::string_view b,
                          std::size_t limit) {
  if (a.size() > longest_word * 4 || b.size() > longest_word * 4) {
    return a == b ? 0 : limit + 1;
  }
  const std::u32string left = letters(a);
  const std::u32string right = letters(b);
  const std::size_t least = left.size() > right.size()
                                ? left.size() - right.size()
                                : right.size() - left.size();
  if (least > limit) return limit + 1;
  return std::min(distance(left, right), limit + 1);
}

std::vector<std::string_view> similar_to(
    std::string_view word, std::span<const std::string_view> known,
    std::size_t most) {
  const std::string folded = utf8::fold(word);
  const std::size_t limit = std::max<std::size_t>(utf8::count(word) / 3, 1);
  std::vector<std::tuple<std::size_t, std::size_t, std::string_view>> found;
  for (std::size_t i = 0; i < known.size(); ++i) {
    std::size_t edits = edits_between(word, known[i], limit);
    const bool begins =
        folded.size() >= 3 && utf8::fold(known[i]).starts_with(folded);
    if (begins) edits = std::min(edits, limit);
    if (edits <= limit) found.emplace_back(edits, i, known[i]);
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string_view> out;
  for (const auto& [edits, order, name] : found) {
    if (out.size() == most) break;
    if (std::find(out.begin(), out.end(), name) == out.end()) {
      out.push_back(name);
    }
  }
  return out;
}

std::string_view closest_to(std::string_view word,
                            std::span<const std::string_view> known) {
  const auto found = similar_to(word, known, 1);
  return found.empty() ? std::string_view() : found.front();
}

}  // namespace bra
