#include "read/look_alikes.h"

#include <algorithm>

#include "text/latin.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

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
      const std::string_view latin = looks_like(c);
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
    if (may_look_latin(c) && utf8::is_word(c) && looks_like(c).empty()) {
      line_is_foreign_ = true;
      break;
    }
  }
  return line_is_foreign_;
}

}  // namespace bra::read
