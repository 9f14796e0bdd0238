#include "intake/sentences.h"

#include <algorithm>

#include "intake/words.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

bool is_abbreviation(std::string_view before) {
  const std::size_t blank = before.rfind(' ');
  const std::string_view word =
      blank == before.npos ? before : before.substr(blank + 1);
  if (word.size() <= 1) return true;
  const bool digits = word.find_first_not_of("0123456789") == word.npos;
  return digits || std::find(abbreviations.begin(), abbreviations.end(),
                             word) != abbreviations.end();
}

bool begins_sentence(std::string_view rest) {
  if (rest.empty()) return true;
  std::size_t at = 0;
  const char32_t first = utf8::decode(rest, at);
  if (!utf8::is_word(first)) return first == U'”' || first == U'"';
  return begins_upper(rest);
}

}  // namespace

std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  const auto cut = [&](std::size_t end) {
    const auto sentence = utf8::trim(text.substr(begin, end - begin));
    if (!sentence.empty()) sentences.push_back(sentence);
    begin = end;
  };
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const char c = text[at];
    if (c != '.' && c != '!' && c != '?') continue;
    if (text[at + 1] != ' ') continue;
    const std::string_view before = text.substr(begin, at - begin);
    if (c == '.' && is_abbreviation(before)) continue;
    const std::size_t next = text.find_first_not_of(' ', at + 1);
    if (next == text.npos || !begins_sentence(text.substr(next))) continue;
    cut(at + 1);
  }
  cut(text.size());
  return sentences;
}

}  // namespace bra::intake
