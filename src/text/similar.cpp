#include "text/similar.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>

#include "text/simple_fold.h"
#include "text/utf8.h"

namespace bra {
namespace {

// Longer words are compared by nothing but equality: nobody mistypes a word of
// that many bytes, and hostile input must not cost its square.
constexpr std::size_t longest_word = 256;

// Letters that may be compared for proposals in all: a fraction of a second.
constexpr std::size_t most_compared = 20'000'000;

/// The letters of a word, folded.
class Letters {
 public:
  explicit Letters(std::string_view word) {
    if (word.size() > near_.size() || !fold_simply(word)) {
      const std::string folded = utf8::fold(word);
      for (std::size_t at = 0; at < folded.size();) {
        far_ += utf8::decode(folded, at);
      }
      letters_ = far_;
    }
  }
  Letters(const Letters&) = delete;
  Letters& operator=(const Letters&) = delete;

  [[nodiscard]] std::u32string_view all() const { return letters_; }

 private:
  bool fold_simply(std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size();) {
      char folded[3];
      const std::size_t size =
          utf8::fold_simple(word.data() + at, word.size() - at, folded);
      if (size == 0) return false;
      std::size_t start = 0;
      near_[count++] = utf8::decode({folded, size}, start);
      at += size;
    }
    letters_ = {near_.data(), count};
    return true;
  }

  std::array<char32_t, longest_word> near_;  // as far as letters_ says
  std::u32string far_;
  std::u32string_view letters_;
};

// Which letters there are, roughly: one bit for those with the same last bits.
std::uint64_t kinds_of(std::u32string_view letters) {
  std::uint64_t kinds = 0;
  for (const char32_t c : letters) kinds |= std::uint64_t{1} << (c % 64U);
  return kinds;
}

// The optimal string alignment distance (Damerau-Levenshtein where no part is
// changed twice), by rows; `limit` + 1 for any that is larger. What the rows
// took is added to `compared`.
std::size_t distance(std::u32string_view a, std::u32string_view b,
                     std::size_t limit, std::size_t& compared) {
  ++compared;
  const std::size_t least =
      std::max(a.size(), b.size()) - std::min(a.size(), b.size());
  if (least > limit) return limit + 1;
  // Each edit brings at most one letter that was not there.
  const std::uint64_t left = kinds_of(a);
  const std::uint64_t right = kinds_of(b);
  compared += a.size() + b.size();
  const auto apart =
      std::max(std::popcount(left & ~right), std::popcount(right & ~left));
  if (static_cast<std::size_t>(apart) > limit) return limit + 1;
  // A letter may fold into several.
  if (b.size() > longest_word) return limit + 1;
  using Row = std::array<std::size_t, longest_word + 1>;
  std::array<Row, 3> rows;  // as far as `b` is long
  Row* before = &rows[0];
  Row* above = &rows[1];
  Row* row = &rows[2];
  for (std::size_t j = 0; j <= b.size(); ++j) (*above)[j] = j;
  std::size_t lowest_above = 0;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t lowest = i;
    (*row)[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      std::size_t& edits = (*row)[j];
      edits = std::min(
          {(*above)[j] + 1, (*row)[j - 1] + 1, (*above)[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        edits = std::min(edits, (*before)[j - 2] + 1);
      }
      lowest = std::min(lowest, edits);
    }
    compared += b.size();
    // A swap reaches over one row.
    if (lowest > limit && lowest_above > limit) return limit + 1;
    lowest_above = lowest;
    std::swap(before, above);
    std::swap(above, row);
  }
  return std::min((*above)[b.size()], limit + 1);
}

/// How far `word` may be from what it was meant to be.
class Wanted {
 public:
  explicit Wanted(std::string_view word)
      : word_(word),
        letters_(word),
        limit_(std::max<std::size_t>(letters_.all().size() / 3, 1)) {}

  /// The edits to `known`, whose letters are given; nothing if they are too
  /// many.
  std::optional<std::size_t> edits_to(std::string_view known,
                                      std::u32string_view letters,
                                      std::size_t& compared) const {
    std::size_t edits = limit_ + 1;
    if (word_.size() <= longest_word && known.size() <= longest_word) {
      edits = distance(letters_.all(), letters, limit_, compared);
    } else if (word_ == known) {
      edits = 0;
    }
    if (edits > limit_ && begins(letters, compared)) edits = limit_;
    if (edits > limit_) return {};
    return edits;
  }

 private:
  // Whether the word may be the beginning of the known one.
  bool begins(std::u32string_view known, std::size_t& compared) const {
    const std::u32string_view letters = letters_.all();
    if (word_.size() < 3 || known.size() < letters.size()) return false;
    const auto end =
        std::mismatch(letters.begin(), letters.end(), known.begin()).first;
    compared += static_cast<std::size_t>(end - letters.begin()) + 1;
    return end == letters.end();
  }

  std::string_view word_;
  Letters letters_;
  std::size_t limit_;
};

}  // namespace

std::size_t edits_between(std::string_view a, std::string_view b,
                          std::size_t limit) {
  if (a.size() > longest_word || b.size() > longest_word) {
    return a == b ? 0 : limit + 1;
  }
  std::size_t compared = 0;
  return distance(Letters(a).all(), Letters(b).all(), limit, compared);
}

std::vector<std::string_view> similar_to(
    std::string_view word, std::span<const std::string_view> known,
    std::size_t most) {
  const Wanted wanted(word);
  std::vector<std::tuple<std::size_t, std::size_t, std::string_view>> found;
  for (std::size_t i = 0; i < known.size(); ++i) {
    std::size_t compared = 0;
    const auto edits =
        wanted.edits_to(known[i], Letters(known[i]).all(), compared);
    if (edits) found.emplace_back(*edits, i, known[i]);
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

KnownWords::KnownWords(std::span<const std::string_view> words) {
  known_.reserve(words.size());
  for (const std::string_view word : words) {
    known_.push_back({word, std::u32string(Letters(word).all())});
  }
}

std::vector<std::size_t> KnownWords::similar_to(std::string_view word,
                                                std::size_t most) {
  // The best so far, in order; there may be as many as there are words.
  std::vector<std::pair<std::size_t, std::size_t>> found;
  const Wanted wanted(word);
  for (std::size_t i = 0; i < known_.size() && compared_ < most_compared; ++i) {
    const auto edits =
        wanted.edits_to(known_[i].word, known_[i].letters, compared_);
    if (!edits) continue;
    const std::pair one(*edits, i);
    found.insert(std::upper_bound(found.begin(), found.end(), one), one);
    if (found.size() > most) found.pop_back();
  }
  std::vector<std::size_t> out;
  for (const auto& [edits, i] : found) out.push_back(i);
  return out;
}

std::string_view KnownWords::closest_to(std::string_view word) {
  if (const auto told = told_.find(word); told != told_.end()) {
    return told->second;
  }
  const auto found = similar_to(word, 1);
  return told_[std::string(word)] =
             found.empty() ? std::string_view() : known_[found.front()].word;
}

}  // namespace bra
