#include "language/not_published.h"

#include <algorithm>
#include <array>
#include <bitset>

#include "language/lexicon.h"
#include "text/simple_fold.h"
#include "text/utf8.h"

namespace bra {
namespace {

constexpr std::size_t bytes = 256;

unsigned char byte(char c) { return static_cast<unsigned char>(c); }

bool is_word_byte(char c) {
  return byte(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z');
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
}

/// How many bytes of blanks, with one line's end at most, `text` begins with.
std::size_t gap_in(std::string_view text) {
  const std::size_t end =
      std::min(text.find_first_not_of(" \t\r\n"), text.size());
  const std::string_view gap = text.substr(0, end);
  return gap.find('\n') == gap.rfind('\n') ? end : 0;
}

bool begins_with(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < phrase.size();) {
    if (phrase[i] == ' ') {
      const std::size_t gap = gap_in(text.substr(at));
      if (gap == 0) return false;
      at += gap;
      ++i;
      continue;
    }
    char folded[3];
    const std::size_t size =
        utf8::fold_simple(text.data() + at, text.size() - at, folded);
    if (size == 0 || phrase.substr(i, size) != std::string_view(folded, size)) {
      return false;
    }
    at += size;
    i += size;
  }
  const bool is_whole = at == text.size() || !is_word_byte(text[at]);
  return is_whole || !is_word_byte(phrase.back());
}

/// All prose of all minutes is looked through, so that a word is held against
/// phrases only if one begins with its first two bytes.
class Sayings {
 public:
  Sayings() {
    for (const Language* language : languages) {
      for (const std::string_view phrase : language->not_published) {
        add(phrase);
      }
    }
  }

  [[nodiscard]] bool begin(std::string_view text) const {
    if (text.size() < 2) return false;
    const unsigned char first = byte(lower(text[0]));
    if (!second_[first][byte(lower(text[1]))]) return false;
    const auto& all = by_first_[first];
    return std::any_of(all.begin(), all.end(), [&](std::string_view phrase) {
      return begins_with(text, phrase);
    });
  }

 private:
  // Of å, ä and ö the second byte is that of the small letter or the capital.
  void add(std::string_view phrase) {
    constexpr unsigned char to_capital = 0x20;
    const unsigned char first = byte(phrase[0]);
    const unsigned char second = byte(phrase[1]);
    by_first_[first].push_back(phrase);
    second_[first].set(second);
    if (first == 0xC3) second_[first].set(second - to_capital);
  }

  std::array<std::vector<std::string_view>, bytes> by_first_;
  std::array<std::bitset<bytes>, bytes> second_;
};

}  // namespace

std::vector<std::size_t> not_published_in(std::string_view text) {
  static const Sayings sayings;
  constexpr std::string_view opening = "<!--";
  std::vector<std::size_t> found;
  bool was_word = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_word = is_word_byte(text[at]);
    const bool may_begin = is_word ? !was_word : text[at] == '(';
    was_word = is_word;
    if (text[at] == '<' && text.substr(at).starts_with(opening)) {
      at = std::min(text.find("-->", at), text.size() - 1);
    } else if (may_begin && sayings.begin(text.substr(at))) {
      found.push_back(at);
    }
  }
  return found;
}

}  // namespace bra
