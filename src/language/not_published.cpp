#include "language/not_published.h"

#include <algorithm>

#include "language/spread_words.h"
#include "text/word_bytes.h"

namespace bra {

std::vector<std::size_t> not_published_in(std::string_view text) {
  static constexpr Lexicon::List lists[] = {&Language::not_published};
  static const SpreadWords sayings(lists);
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
