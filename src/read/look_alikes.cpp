#include "read/look_alikes.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra::read {
namespace {

struct Pair {
  char32_t letter;
  std::string_view latin;
};

// Those that look the same in print; in the order of their numbers.
constexpr Pair pairs[] = {
    {0x391, "A"}, {0x392, "B"}, {0x395, "E"}, {0x396, "Z"}, {0x397, "H"},
    {0x399, "I"}, {0x39A, "K"}, {0x39C, "M"}, {0x39D, "N"}, {0x39F, "O"},
    {0x3A1, "P"}, {0x3A4, "T"}, {0x3A5, "Y"}, {0x3A7, "X"}, {0x3BD, "v"},
    {0x3BF, "o"}, {0x405, "S"}, {0x406, "I"}, {0x408, "J"}, {0x410, "A"},
    {0x412, "B"}, {0x415, "E"}, {0x41A, "K"}, {0x41C, "M"}, {0x41D, "H"},
    {0x41E, "O"}, {0x420, "P"}, {0x421, "C"}, {0x422, "T"}, {0x423, "Y"},
    {0x425, "X"}, {0x430, "a"}, {0x435, "e"}, {0x43E, "o"}, {0x440, "p"},
    {0x441, "c"}, {0x443, "y"}, {0x445, "x"}, {0x455, "s"}, {0x456, "i"},
    {0x458, "j"}, {0x4BB, "h"}, {0x4D2, "Ä"}, {0x4D3, "ä"}, {0x4E6, "Ö"},
    {0x4E7, "ö"}, {0x501, "d"}, {0x51B, "q"}, {0x51D, "w"},
};

std::string_view latin_of(char32_t c) {
  const auto at = std::lower_bound(
      std::begin(pairs), std::end(pairs), c,
      [](const Pair& pair, char32_t wanted) { return pair.letter < wanted; });
  return at != std::end(pairs) && at->letter == c ? at->latin
                                                  : std::string_view();
}

bool is_latin(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= 0xC0 && c < 0x250);
}

// Where the character that ends before `at` begins.
std::size_t start_before(std::string_view text, std::size_t at) {
  std::size_t start = at - 1;
  while (start > 0 && at - start < 4 &&
         (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) {
    --start;
  }
  return start;
}

}  // namespace

bool may_look_latin(char32_t c) { return c >= 0x370 && c < 0x530; }

std::optional<DisguisedWord> LookAlikes::word_at(std::size_t& at) {
  std::size_t begin = at;
  while (begin > asked_) {
    const std::size_t start = start_before(text_, begin);
    std::size_t next = start;
    if (!utf8::is_word(utf8::decode(text_, next))) break;
    begin = start;
  }
  const std::size_t asked_at = at;
  DisguisedWord found;
  bool has_latin = false;
  bool is_open = false;
  std::size_t end = begin;
  while (end < text_.size()) {
    std::size_t next = end;
    const char32_t c = utf8::decode(text_, next);
    if (!utf8::is_word(c)) break;
    has_latin = has_latin || is_latin(c);
    if (may_look_latin(c)) {
      const std::string_view latin = latin_of(c);
      is_open = is_open || latin.empty();
      found.letters.push_back({end, next, latin});
    }
    end = next;
  }
  // A mark of those alphabets that is no letter stands in no word.
  at = end;
  if (at == asked_at) utf8::decode(text_, at);
  asked_ = at;
  found.word = text_.substr(begin, end - begin);
  if (is_open || found.letters.empty()) return {};
  if (!has_latin && is_openly_foreign(begin)) return {};
  return found;
}

bool LookAlikes::is_openly_foreign(std::size_t at) {
  if (at < line_end_) return line_is_foreign_;
  const std::size_t before = text_.substr(0, at).find_last_of("\r\n");
  line_end_ = std::min(text_.find_first_of("\r\n", at), text_.size());
  line_is_foreign_ = false;
  for (std::size_t i = before == text_.npos ? 0 : before + 1; i < line_end_;) {
    const char32_t c = utf8::decode(text_, i);
    if (may_look_latin(c) && utf8::is_word(c) && latin_of(c).empty()) {
      line_is_foreign_ = true;
      break;
    }
  }
  return line_is_foreign_;
}

}  // namespace bra::read
