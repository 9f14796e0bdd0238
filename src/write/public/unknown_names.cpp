#include "write/public/unknown_names.h"

#include <algorithm>

#include "language/comparing.h"
#include "text/capital.h"
#include "text/utf8.h"
#include "write/public/name_tokens.h"

namespace bra::write {
namespace {

constexpr std::size_t most_words = 5;
/// `BUP`, `SSPF`.
constexpr std::size_t longest_abbreviation = 5;
/// `polis` in `polisen` tells what it is, `hel` in `Helen` does not.
constexpr std::size_t shortest_stem = 4;

bool is_abbreviation(std::string_view word) {
  if (utf8::count(word) > longest_abbreviation) return false;
  for (std::size_t at = 0; at < word.size();) {
    if (!begins_upper(word.substr(at))) return false;
    utf8::decode(word, at);
  }
  return true;
}

}  // namespace

UnknownNames::UnknownNames(const Book& book, const Lexicon& lexicon)
    : lexicon_(lexicon), small_(book) {
  for (const Person& person : book.people) {
    if (person.registered && !person.role.empty()) {
      roles_.insert(comparable(person.role));
    }
  }
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& one : meeting.attendees) {
      if (one.role && rest_of_name(one).empty())
        roles_.insert(comparable(one.role.text));
    }
  }
}

bool UnknownNames::is_in_use(const std::string& folded) const {
  return small_.has(folded) || roles_.contains(folded);
}

bool UnknownNames::is_word_of_somebody(std::string_view word) const {
  if (utf8::count(word) < 2 || is_abbreviation(word)) return false;
  const std::string folded = utf8::fold(word);
  if (is_in_use(folded) || !lexicon_.party(word).empty() ||
      lexicon_.is(&Language::this_body, folded) ||
      lexicon_.is(&Language::vacant, folded) ||
      lexicon_.starts(&Language::chair_roles, folded) == folded.size() ||
      lexicon_.starts(&Language::secretary_roles, folded) == folded.size()) {
    return false;
  }
  for (const std::string_view body : lexicon_.words(&Language::bodies)) {
    if (folded.ends_with(body)) return false;
  }
  const bool capital = begins_upper(word);
  for (const std::string_view ending : lexicon_.words(&Language::definite)) {
    if (!folded.ends_with(ending)) continue;
    const std::string stem = folded.substr(0, folded.size() - ending.size());
    // `fältgruppen`; `Polisen` where the minutes speak of police.
    if ((!capital && ending.size() > 1) ||
        (utf8::count(stem) >= shortest_stem && is_in_use(stem))) {
      return false;
    }
  }
  return true;
}

bool UnknownNames::is_somebody(
    const std::vector<std::string_view>& words) const {
  if (words.empty() || words.size() > most_words) return false;
  if (words.size() == 1) return is_word_of_somebody(words.front());
  const auto is_particle = [&](std::string_view word) {
    return lexicon_.is(&Language::particles, utf8::fold(word));
  };
  const bool all_capitals =
      std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return begins_upper(word) || is_particle(word);
      });
  if (all_capitals) return true;
  return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
    return is_particle(word) || is_word_of_somebody(word);
  });
}

}  // namespace bra::write
