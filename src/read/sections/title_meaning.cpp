#include "read/sections/title_meaning.h"

#include <algorithm>
#include <cstddef>

#include "read/sections/numbers.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool has_word_for_measures(std::string_view title, const Lexicon& lexicon) {
  for (const std::string_view word : pieces(title, " ,:")) {
    const auto key = lexicon.key(Part::meeting, word);
    if (key == Key::measures) return true;
  }
  return false;
}

void find_promise(std::string_view words, const Lexicon& lexicon,
                  TitleMeaning& meaning) {
  const std::size_t size = lexicon.starts(&Language::log_headings, words);
  if (size > 0) {
    meaning.facts = Key::follow_ups;
    meaning.is_whole = size == words.size();
    return;
  }
  const std::size_t end = words.find_first_of(" ,:;.");
  const auto whole = lexicon.key(Part::meeting, words);
  const auto first = end == words.npos
                         ? whole
                         : lexicon.key(Part::meeting, words.substr(0, end));
  for (const Key facts :
       {Key::follow_ups, Key::risks, Key::measures, Key::figures}) {
    // `Insatser i sommar` may be about anything.
    const bool may_go_on = facts == Key::follow_ups || facts == Key::risks;
    if (whole != facts && !(may_go_on && first == facts)) continue;
    meaning.facts = facts;
    meaning.is_whole = whole.has_value();
    return;
  }
}

}  // namespace

std::string_view title_words(std::string_view title) {
  title = without_count(utf8::trim(title));
  if (title.ends_with(':')) title.remove_suffix(1);
  return title;
}

TitleMeaning title_meaning(std::string_view title, const Lexicon& lexicon) {
  TitleMeaning meaning;
  meaning.begins_log = lexicon.starts(&Language::log_headings, title) > 0;
  meaning.names_measures = has_word_for_measures(title, lexicon);
  find_promise(title_words(title), lexicon, meaning);
  return meaning;
}

}  // namespace bra::read
