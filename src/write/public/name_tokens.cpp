#include "write/public/name_tokens.h"

#include "text/capital.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0x300 && c <= 0x36F) return false;  // a mark above has no capital
  std::string letter;
  utf8::append(letter, c);
  return begins_upper(letter);
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const bool is_word = utf8::is_word(utf8::decode(text, at));
    if (is_word && !inside) begin = start;
    if (!is_word && inside) words.push_back(text.substr(begin, start - begin));
    inside = is_word;
  }
  if (inside) words.push_back(text.substr(begin));
  return words;
}

bool is_like_a_name(const NameToken& token, std::string_view text) {
  const std::string_view word =
      text.substr(token.begin, token.end - token.begin);
  if (!token.upper || utf8::count(word) < 2) return false;
  std::size_t second = 0;
  utf8::decode(word, second);
  return !begins_upper(word.substr(second));
}

bool begins_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view opening = " \t*_#\"”(";
  constexpr std::string_view ends = "\r\n.!?|:-";
  const std::size_t last =
      at == 0 ? text.npos : text.find_last_not_of(opening, at - 1);
  return last == text.npos || ends.find(text[last]) != ends.npos;
}

NameTokens name_tokens(const Legible& legible) {
  const std::string_view text = legible.text;
  NameTokens tokens;
  std::size_t gap = 0;
  std::size_t at = 0;
  // A word ends where no letter follows, and where a capital follows a small
  // letter or a digit a letter, as in names of files.
  while (at < text.size()) {
    const std::size_t begin = at;
    char32_t before = utf8::decode(text, at);
    if (!utf8::is_word(before)) continue;
    const bool upper = is_upper(before);
    bool capitals = upper;
    const auto is_digit = [](char32_t c) { return c >= '0' && c <= '9'; };
    while (at < text.size()) {
      std::size_t next = at;
      const char32_t c = utf8::decode(text, next);
      if (!utf8::is_word(c) || is_digit(c) != is_digit(before)) break;
      if (is_upper(c) && !is_upper(before)) break;
      before = c;
      capitals = capitals && is_upper(c);
      at = next;
    }
    NameToken token{.folded = utf8::fold(text.substr(begin, at - begin)),
                    .begin = static_cast<std::uint32_t>(begin),
                    .end = static_cast<std::uint32_t>(at),
                    .upper = upper,
                    .capitals = capitals};
    const std::string_view between = text.substr(gap, begin - gap);
    constexpr std::size_t widest = 60;
    const bool line_ends_in_word =
        between.starts_with('-') &&
        between.find_first_not_of(" \t\r\n>", 1) == between.npos &&
        between.find('\n') != between.npos;
    token.joined = between.empty() || between == "-" || between == "\u2011" ||
                   line_ends_in_word;
    token.far = tokens.empty() || between.size() > widest ||
                between.find('|') != between.npos ||
                between.find("\n\n") != between.npos ||
                between.find("\n\r\n") != between.npos;
    const auto is_only = [&](std::string_view marks) {
      return between.find_first_not_of(marks) == between.npos;
    };
    token.blank = is_only(" \t\r\n>\xC2\xA0");
    token.apostrophe = between == "'" || between == "’" || between == ":";
    token.stopped = is_only(" .\xC2\xA0");
    gap = at;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace bra::write
