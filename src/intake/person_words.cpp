#include "intake/person_words.h"

#include <algorithm>

#include "intake/words.h"
#include "text/capital.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

bool has_letters_only(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char c = word[at];
    const bool mark = c == '-' || c == '\'' || c == '.';
    const bool digit = c >= '0' && c <= '9';
    const char32_t decoded = utf8::decode(word, at);
    if (digit || (!mark && decoded != U'’' && !utf8::is_word(decoded))) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (const std::string_view word : pieces(text, ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

std::vector<std::string_view> pieces_of(std::string_view text,
                                        const Lexicon& lexicon) {
  std::vector<std::string_view> pieces;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')') --depth;
    if (depth > 0) continue;
    std::size_t size = text[at] == ',' ? 1 : 0;
    if (text[at] == ' ') {
      const std::size_t end = std::min(text.find(' ', at + 1), text.size());
      const std::string_view word = text.substr(at + 1, end - at - 1);
      const bool joins = lexicon.is(&Language::conjunctions, word) ||
                         word == "og" || word == "&";
      if (joins) size = 1 + word.size();
    }
    if (size == 0) continue;
    pieces.push_back(utf8::trim(text.substr(begin, at - begin)));
    begin = at + size;
    at += size - 1;
  }
  pieces.push_back(utf8::trim(text.substr(begin)));
  return pieces;
}

bool is_name(std::string_view text, const Lexicon& lexicon) {
  const auto words = words_of(text);
  if (words.size() < 2 || words.size() > 5) return false;
  for (const std::string_view word : words) {
    if (!has_letters_only(word) || is_one_of(not_names, word)) return false;
    const std::string folded = utf8::fold(word);
    for (const std::string_view body : lexicon.words(&Language::bodies)) {
      if (folded.ends_with(body)) return false;
    }
    // ÖVRIGA is a heading.
    if (word.size() > 3 && utf8::fold(word) != word &&
        std::none_of(word.begin(), word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; })) {
      return false;
    }
    if (!begins_upper(word) && !lexicon.is(&Language::particles, word)) {
      return false;
    }
  }
  return begins_upper(words.front()) && begins_upper(words.back());
}

bool is_lone_role(std::string_view text, const Lexicon& lexicon) {
  if (text.empty() || text.size() > 60 || text.ends_with('.')) return false;
  if (lexicon.starts(&Language::chair_roles, text) == text.size() ||
      lexicon.starts(&Language::secretary_roles, text) == text.size()) {
    return true;
  }
  return !begins_upper(text) && words_of(text).size() <= 5 &&
         has_letters_only(words_of(text).front());
}

}  // namespace bra::intake
