#include "language/not_published.h"

#include <algorithm>

#include "language/by_beginning.h"
#include "language/lexicon.h"
#include "language/spread_words.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

struct Saying {
  std::string_view head;
};

std::vector<Saying> sayings() {
  std::vector<Saying> all;
  for (const Language* language : languages) {
    for (const std::string_view phrase : language->not_published) {
      all.push_back({phrase});
    }
  }
  return all;
}

}  // namespace

std::vector<std::size_t> not_published_in(std::string_view text) {
  static const ByBeginning<Saying> known(sayings());
  constexpr std::string_view opening = "<!--";
  const auto says = [&](std::string_view rest) {
    return std::ranges::any_of(known.at(rest), [&](const Saying& saying) {
      return begins_with_words(rest, saying.head);
    });
  };
  std::vector<std::size_t> found;
  bool was_word = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_word = is_word_byte(text[at]);
    const bool may_begin = is_word ? !was_word : text[at] == '(';
    was_word = is_word;
    if (text[at] == '<' && text.substr(at).starts_with(opening)) {
      at = std::min(text.find("-->", at), text.size() - 1);
    } else if (may_begin && says(text.substr(at))) {
      found.push_back(at);
    }
  }
  return found;
}

}  // namespace bra
