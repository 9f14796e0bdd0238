#include "language/word_for.h"

#include <fmt/format.h>

#include <algorithm>

#include "language/comparing.h"
#include "language/lexicon.h"
#include "text/capital.h"

namespace bra {
namespace {

template <class Thing>
std::string_view first_word(std::span<const Word<Thing>> words, Thing thing) {
  for (const Word<Thing>& word : words) {
    if (word.thing == thing) return word.word;
  }
  return {};
}

}  // namespace

std::string_view word_for(const Language& language, Part part, Key key) {
  for (const KeyWord& word : language.keys) {
    if (word.part == part && word.key == key) return word.word;
  }
  return {};
}

bool knows_key(const Language& language, Part part, std::string_view word) {
  const std::string wanted = comparable(word);
  for (const KeyWord& known : language.keys) {
    if (known.part == part && known.word == wanted) return true;
  }
  return false;
}

std::string_view word_beside(std::string_view beside, Part part, Key key) {
  const std::string wanted = comparable(beside);
  const auto is_it = [&](const KeyWord& known) {
    return known.part == part && known.word == wanted;
  };
  for (const Language* language : languages) {
    if (std::ranges::any_of(language->keys, is_it) ||
        std::ranges::any_of(language->columns, is_it)) {
      return word_for(*language, part, key);
    }
  }
  return {};
}

std::string_view word_for(const Language& language, State state) {
  if (state == State::unclear) return {};  // no word says it
  for (const StateWord& word : language.states) {
    if (word.state == state) return word.phrase;
  }
  return {};
}

std::string_view word_for(const Language& language, Kind kind) {
  return first_word(language.kinds, kind);
}

std::string month_text(const Language& language, Month month) {
  const std::string_view name = first_word(language.months, month.month());
  return fmt::format(
      "{} {}",
      language.months_have_capitals ? capitalised(name) : std::string(name),
      month.year());
}

bool speaks_of(std::string_view title, Key key, const Language& language) {
  const std::string text = comparable(title);
  return std::any_of(language.keys.begin(), language.keys.end(),
                     [&](const KeyWord& word) {
                       return word.part == Part::meeting && word.key == key &&
                              text.find(word.word) != text.npos;
                     });
}

}  // namespace bra
