#include "language/any_language.h"

#include <algorithm>

namespace bra {

bool in_any_language(Lexicon::List list, std::string_view folded) {
  return std::any_of(
      languages.begin(), languages.end(), [&](const Language* language) {
        const auto words = language->*list;
        return std::find(words.begin(), words.end(), folded) != words.end();
      });
}

}  // namespace bra
