#include "language/internal_words.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

#include "language/any_language.h"
#include "language/first_bytes.h"
#include "language/law_reference.h"
#include "text/utf8.h"

namespace bra {
namespace {

/// Words that say it by themselves; an attribute only begins a heading.
constexpr auto saying_internal = std::span(lists_saying_internal).first(3);

std::string fold_beginning(std::string_view text) {
  return utf8::fold(text.substr(0, longest_internal_word));
}

/// The bytes at the start of `folded` that a word of the list is, in any
/// language; 0 if none is. The longest, and to the end of a word only if
/// `whole`.
std::size_t starts_with_one_of(Lexicon::List list, std::string_view folded,
                               bool whole) {
  constexpr std::string_view ends = " :-(,.!=~\t*_)]}>\\`";
  std::size_t longest = 0;
  for (const Language* language : languages) {
    for (const std::string_view word : language->*list) {
      if (word.size() <= longest || !folded.starts_with(word)) continue;
      const bool is_whole = folded.size() == word.size() ||
                            ends.find(folded[word.size()]) != ends.npos;
      if (is_whole || !whole) longest = word.size();
    }
  }
  return longest;
}

/// What may follow the word in a heading that says nothing else.
bool is_ground(std::string_view rest) {
  rest = utf8::trim(rest);
  if (rest.empty()) return true;
  constexpr std::string_view marks = ":-(,.";
  if (marks.find(rest.front()) != marks.npos || rest.starts_with("–")) {
    return true;
  }
  return starts_with_one_of(&Language::grounds, fold_beginning(rest), false) >
         0;
}

/// `sekretessbelagd`: how many bytes it has; 0 if the text does not begin so.
std::size_t internal_attribute(std::string_view text) {
  constexpr Lexicon::List attributes = &Language::internal_attributes;
  if (first_of(attributes, text) == '\0') return 0;
  return starts_with_one_of(attributes, fold_beginning(text), true);
}

}  // namespace

std::size_t internal_word(std::string_view text) {
  std::size_t size = 0;
  std::string folded;
  for (const Lexicon::List list : saying_internal) {
    if (first_of(list, text) == '\0') continue;  // as nearly every line
    if (folded.empty()) folded = fold_beginning(text);
    size = std::max(size, starts_with_one_of(list, folded, true));
  }
  return size;
}

bool says_internal(std::string_view text) {
  const std::size_t size = internal_word(text);
  return size > 0 && is_ground(text.substr(std::min(size, text.size())));
}

bool is_internal_alone(std::string_view text) {
  constexpr std::string_view around = " \t*_:;,.!()[]";
  text.remove_prefix(std::min(text.find_first_not_of("*_"), text.size()));
  const std::size_t size = internal_word(text);
  if (size == 0 || size > text.size()) return false;
  std::string_view rest = text.substr(size);
  if (rest.size() > longest_internal_word) return false;
  rest.remove_prefix(std::min(rest.find_first_not_of(around), rest.size()));
  rest = rest.substr(0, rest.find_last_not_of(around) + 1);
  return is_law_reference(rest) || is_ground_of_law(rest);
}

bool ends_as_internal(std::string_view heading) {
  constexpr int most_words_before = 2;
  constexpr std::string_view things[] = {"intern", "sekretess"};
  std::size_t blank = heading.find(' ');
  for (int i = 0; i < most_words_before && blank != heading.npos; ++i) {
    const std::string_view before = heading.substr(0, blank);
    const std::string_view last = before.substr(before.rfind(' ') + 1);
    if (in_any_language(&Language::conjunctions, utf8::fold(last)))
      return false;
    const std::string word = utf8::fold(utf8::trim(heading.substr(blank + 1)));
    const bool is_thing = std::find(std::begin(things), std::end(things),
                                    word) != std::end(things);
    if (!is_thing && internal_word(word) == word.size()) return true;
    blank = heading.find(' ', blank + 1);
  }
  return false;
}

bool is_not_public_alone(std::string_view text) {
  constexpr Lexicon::List list = &Language::not_public;
  constexpr std::string_view around = " \t*_:;,.!()[]";
  text.remove_prefix(std::min(text.find_first_not_of(around), text.size()));
  text = text.substr(0, text.find_last_not_of(around) + 1);
  if (text.empty() || text.size() > longest_internal_word ||
      first_of(list, text) == '\0') {
    return false;
  }
  const std::string folded = utf8::fold(text);
  return starts_with_one_of(list, folded, true) == folded.size();
}

std::size_t label_word(std::string_view text) {
  const std::size_t word = internal_word(text);
  const std::size_t size = word > 0 ? word : internal_attribute(text);
  if (size == 0 || size >= text.size() || text[size] != ' ') return word;
  const std::string rest = fold_beginning(text.substr(size + 1));
  const std::size_t more =
      starts_with_one_of(&Language::internal_things, rest, true);
  return more == 0 ? word : size + 1 + more;
}

bool begins_with_internal_attribute(std::string_view text) {
  return internal_attribute(text) > 0;
}

}  // namespace bra
