#include "language/spread_words.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "text/simple_fold.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

/// How many bytes of blanks, with one line's end at most, `text` begins with.
std::size_t blanks_in(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  std::size_t at = 0;
  std::size_t lines = 0;
  while (at < text.size()) {
    const bool is_blank = blanks.find(text[at]) != blanks.npos;
    const std::size_t size = is_blank ? 1 : long_blank(text, at);
    if (size == 0) break;
    if (text[at] == '\n') ++lines;
    at += size;
  }
  return lines > 1 ? 0 : at;
}

std::size_t emphasis_in(std::string_view text) {
  return std::min(text.find_first_not_of("*_"), text.size());
}

/// How many bytes part two words that `text` begins after the first of: blanks
/// and the marks of emphasis beside them, or one hyphen.
std::size_t gap_in(std::string_view text) {
  if (text.starts_with('-')) return 1;
  const std::size_t before = emphasis_in(text);
  const std::size_t blanks = blanks_in(text.substr(before));
  if (blanks == 0) return 0;
  // A star with a blank after it is a bullet, and no word of ours begins so.
  return before + blanks + emphasis_in(text.substr(before + blanks));
}

/// How many bytes of `text` are the words of `phrase`; 0 if it does not begin
/// with them.
std::size_t size_in(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < phrase.size();) {
    if (phrase[i] == ' ') {
      const std::size_t gap = gap_in(text.substr(at));
      if (gap == 0) return 0;
      at += gap;
      ++i;
      continue;
    }
    // Only what is a character by itself: Ä and ä begin with the same byte.
    const bool is_ascii = static_cast<unsigned char>(phrase[i]) < 0x80;
    if (is_ascii && at < text.size() && text[at] == phrase[i]) {
      ++at;
      ++i;
      continue;
    }
    char folded[3];
    const std::size_t size =
        utf8::fold_simple(text.data() + at, text.size() - at, folded);
    if (size == 0 || phrase.substr(i, size) != std::string_view(folded, size)) {
      return 0;
    }
    at += size;
    i += size;
  }
  const bool is_whole =
      at == text.size() || !is_word_byte(text[at]) || long_blank(text, at) > 0;
  return is_whole || !is_word_byte(phrase.back()) ? at : 0;
}

}  // namespace

SpreadWords::SpreadWords(std::span<const Lexicon::List> lists)
    : all_([&] {
        std::vector<Words> all;
        for (const Language* language : languages) {
          for (const Lexicon::List list : lists) {
            for (const std::string_view words : language->*list) {
              all.push_back({words});
            }
          }
        }
        return all;
      }()) {}

SpreadWords::Match SpreadWords::longest_at(std::string_view text) const {
  Match longest;
  for (const Words& words : all_.at(text)) {
    const std::size_t size = size_in(text, words.head);
    if (size > longest.size) longest = {words.head, size};
  }
  return longest;
}

}  // namespace bra
