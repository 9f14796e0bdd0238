#include "language/law_reference.h"

#include <algorithm>
#include <string>

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

std::string folded(std::string_view word) {
  return utf8::fold(word.substr(0, word.find_last_not_of(".,;:*_") + 1));
}

bool is_ground(const std::string& word) {
  return in_any_language(&Language::grounds, word);
}

/// `kamerabevakningslagen`, `Act`.
bool names_law(std::string_view word) {
  constexpr std::string_view any_beginning = "…";
  for (const Language* language : languages) {
    for (const std::string_view known : language->law_parts) {
      if (!known.starts_with(any_beginning)) continue;
      if (word.ends_with(known.substr(any_beginning.size()))) return true;
    }
  }
  return false;
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
    const bool is_one = is_ground(folded(word));
    if (!is_one && !is_of_reference(word)) return false;
    has_ground = has_ground || is_one;
  }
  return has_ground;
}

bool goes_on_with_other_law(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  constexpr int most_before = 3;
  constexpr int most_words = 10;
  bool has_ground = false;
  std::size_t at = text.find_first_not_of(blanks);
  for (int words = 0; at != text.npos && words < most_words; ++words) {
    const std::size_t end =
        std::min(text.find_first_of(blanks, at), text.size());
    const std::string_view whole = text.substr(at, end - at);
    const std::string word = folded(whole);
    if (is_ground(word)) {
      if (has_ground) return false;  // `enligt OSL`
      has_ground = true;
    } else if (has_ground && names_law(word)) {
      return true;
    } else if (!has_ground && words == most_before) {
      return false;
    }
    const bool ends = std::string_view(".!?:;").find(whole.back()) != text.npos;
    if (ends && !is_of_reference(whole)) return false;
    at = text.find_first_not_of(blanks, end);
  }
  return false;
}

}  // namespace bra
