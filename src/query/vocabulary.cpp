#include "query/vocabulary.h"

#include "text/utf8.h"

namespace bra::query {
namespace {

std::string single_blanks(std::string_view text) {
  std::string out;
  for (const char c : utf8::fold(utf8::trim(text))) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) {
      out += c;
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
  }
  return out;
}

// The longest phrase of the vocabulary that stands at the start of `text` and
// ends with a word; null if none does.
const Spoken<std::string_view>* phrase_at(std::string_view text,
                                          const Vocabulary& vocabulary) {
  const Spoken<std::string_view>* best = nullptr;
  for (const auto& spoken : vocabulary.words) {
    const std::string& phrase = spoken.first;
    if (phrase.empty() || !text.starts_with(phrase)) continue;
    if (text.size() > phrase.size() && text[phrase.size()] != ' ') continue;
    if (best == nullptr || phrase.size() > best->first.size()) best = &spoken;
  }
  return best;
}

}  // namespace

std::string canonical(std::string_view text, const Vocabulary& vocabulary) {
  const std::string asked = single_blanks(text);
  std::string_view rest = asked;
  std::string out;
  while (!rest.empty()) {
    const auto* phrase = phrase_at(rest, vocabulary);
    const std::size_t size =
        phrase == nullptr ? rest.find(' ') : phrase->first.size();
    const std::string_view word =
        phrase == nullptr ? rest.substr(0, size) : phrase->second;
    if (!out.empty() && !word.empty()) out += ' ';
    out += word;
    if (size >= rest.size()) break;
    rest.remove_prefix(size + 1);
  }
  return out;
}

}  // namespace bra::query
