#include "query/passage.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra::query {
namespace {

constexpr std::size_t to_either_side = 60;  // characters
constexpr std::size_t longest_sentence = 160;

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// A full stop ends a sentence only before a blank: `51.an`, `kl. 8`, no.
bool ends_sentence(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\n') return true;
  if (c != '.' && c != '!' && c != '?') return false;
  return at + 1 >= text.size() || text[at + 1] == ' ' || text[at + 1] == '\n';
}

std::size_t back(std::string_view text, std::size_t at, std::size_t count) {
  while (count > 0 && at > 0) {
    do {
      --at;
    } while (at > 0 && is_continuation(text[at]));
    --count;
  }
  return at;
}

std::size_t forward(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at < text.size(); --count) utf8::decode(text, at);
  return at;
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : utf8::trim(text)) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (blank && out.ends_with(' ')) continue;
    out += blank ? ' ' : c;
  }
  return out;
}

}  // namespace

std::string passage_around(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  std::size_t begin = at;
  while (begin > 0 && !ends_sentence(text, begin - 1)) --begin;
  std::size_t end = at;
  while (end < text.size() && !ends_sentence(text, end)) ++end;
  end = std::min(end + 1, text.size());
  std::string sentence = on_one_line(text.substr(begin, end - begin));
  if (utf8::count(sentence) <= longest_sentence) return sentence;
  const std::size_t from = std::max(begin, back(text, at, to_either_side));
  const std::size_t to = std::min(end, forward(text, at, to_either_side * 2));
  std::string out = from > begin ? "…" : "";
  out += on_one_line(text.substr(from, to - from));
  if (to < end) out += "…";
  return out;
}

}  // namespace bra::query
