#include "language/law_reference.h"

#include "language/any_language.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra {
namespace {

// `OSL`, `25:1`, `18 kap. 1 §`: a word of a reference to a law.
bool is_of_reference(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  constexpr std::size_t longest_law = 5;
  const auto is_of = [&](std::string_view letters) {
    return word.find_first_not_of(letters) == word.npos;
  };
  return is_of("0123456789:-/,()§–") ||
         (word.size() <= longest_law && is_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ,")) ||
         in_any_language(&Language::law_parts, word);
}

}  // namespace

bool is_law_reference(std::string_view text) {
  for (const std::string_view word : pieces(text, ' ')) {
    if (!is_of_reference(word)) return false;
  }
  return true;
}

bool is_ground_of_law(std::string_view text) {
  bool has_ground = false;
  for (const std::string_view word : pieces(text, ' ')) {
    const bool is_ground = in_any_language(
        &Language::grounds,
        utf8::fold(word.substr(0, word.find_last_not_of(".,") + 1)));
    if (!is_ground && !is_of_reference(word)) return false;
    has_ground = has_ground || is_ground;
  }
  return has_ground;
}

}  // namespace bra
