#include "text/short_names.h"

#include <algorithm>
#include <cstddef>

#include "text/utf8.h"

namespace bra {
namespace {

// The first word, which is taken off; without the full stop of an initial.
std::string_view take_word(std::string_view& text) {
  text = utf8::trim(text);
  const std::size_t end = std::min(text.find(' '), text.size());
  std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

}  // namespace

bool is_short_for(std::string_view name, std::string_view whole) {
  if (name == whole) return false;
  bool any_whole = false;
  while (!utf8::trim(name).empty()) {
    const std::string_view word = take_word(name);
    const bool is_letter = utf8::count(word) == 1;
    bool found = false;
    while (!found && !utf8::trim(whole).empty()) {
      const std::string_view known = take_word(whole);
      found = known == word || (is_letter && known.starts_with(word));
      any_whole = any_whole || known == word;
    }
    if (!found) return false;
  }
  return any_whole;
}

bool is_cut_short(std::string_view name, std::string_view whole) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t most_lost = 2;
  if (name.size() >= whole.size() || !whole.starts_with(name)) return false;
  const std::string_view lost = whole.substr(name.size());
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  return lost.find(' ') == lost.npos && utf8::count(lost) <= most_lost &&
         utf8::count(last) >= shortest;
}

}  // namespace bra
