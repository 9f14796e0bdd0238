#include "read/sections/near_decisions.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "language/comparing.h"
#include "read/sections/markers.h"
#include "text/capital.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool is_mark(char c) { return c == '*' || c == '_'; }

// `belsut`: a letter is wrong, and it is no other form of the word.
bool is_mistyped(std::string_view word, const Lexicon& lexicon) {
  constexpr std::size_t shortest = 5;
  if (word.size() < shortest) return false;
  const Comparable folded(word);
  for (const std::string_view known : lexicon.words(&Language::decision)) {
    if (known.size() < shortest || folded.text().front() != known.front() ||
        folded.text().starts_with(known)) {
      continue;
    }
    if (edits_between(word, known, 1) == 1) return true;
  }
  return false;
}

// How many bytes of the line are the word that begins decisions, with its
// capital; in small letters it may be the middle of a sentence.
std::size_t capital_word(std::string_view line, const Lexicon& lexicon) {
  if (!may_begin_decision(line) || !begins_upper(line)) return 0;
  return lexicon.starts(&Language::decision, line);
}

// `Beslut. Rådet antar planen`, `Beslut-Rådet antar planen`, `Beslut rådet
// antar planen`, `Beslut; anta planen`, `Beslut | Anta planen`.
bool lacks_colon(std::string_view line, const Lexicon& lexicon) {
  const std::size_t size = capital_word(line, lexicon);
  if (size == 0 || size + 1 >= line.size()) return false;
  std::string_view rest = line.substr(size);
  bool is_parted = false;
  for (const std::string_view mark : {".", ",", ";", "-", "–"}) {
    if (is_parted || !rest.starts_with(mark)) continue;
    rest.remove_prefix(mark.size());
    is_parted = true;
  }
  const std::string_view said = utf8::trim(rest);
  if (said.empty()) return false;
  constexpr std::string_view never_in_sentences = "=|>";
  const bool is_sign =
      never_in_sentences.find(said.front()) != std::string_view::npos ||
      line.substr(size).starts_with(';');
  return is_sign || (is_parted && begins_upper(said)) ||
         lexicon.starts(&Language::this_body, said) > 0;
}

// `Beslut om kameror: …`, `Beslut nr 2: …`: a few words before the colon.
bool names_its_matter(std::string_view line, const Lexicon& lexicon) {
  line.remove_prefix(std::min(line.find_first_not_of("*_"), line.size()));
  const std::size_t size = capital_word(line, lexicon);
  constexpr std::size_t longest = 60;
  if (size == 0 || !line.substr(size).starts_with(' ')) return false;
  const std::size_t colon = line.substr(0, size + longest).find(':', size);
  if (colon == line.npos) return false;
  const std::string_view between = line.substr(size, colon - size);
  const std::string_view after = line.substr(colon + 1);
  const bool is_parted =
      !after.empty() && (after.front() == ' ' || is_mark(after.front()));
  return is_parted && between.find_first_of(".,;!?") == between.npos &&
         after.find_first_not_of("*_ ") != after.npos;
}

// `Frågan lyftes. Beslut: Rådet antar planen`: the word begins a sentence in
// the middle of a line.
bool begins_later(std::string_view line, const Lexicon& lexicon) {
  for (std::size_t colon = line.find(':'); colon != line.npos;
       colon = line.find(':', colon + 1)) {
    const std::string_view after = line.substr(colon + 1);
    if (after.find_first_not_of("*_ ") == after.npos) return false;
    if (after.front() != ' ' && !is_mark(after.front())) continue;
    std::size_t end = colon;
    while (end > 0 && is_mark(line[end - 1])) --end;
    std::size_t begin = end;
    constexpr std::string_view borders = " *_>";
    while (begin > 0 && borders.find(line[begin - 1]) == borders.npos) --begin;
    const std::string_view word = line.substr(begin, end - begin);
    if (!may_begin_decision(word) || !lexicon.is(&Language::decision, word)) {
      continue;
    }
    const std::size_t before = line.substr(0, begin).find_last_not_of("*_ ");
    constexpr std::string_view ends = ".!?;)>";
    if (before != line.npos && ends.find(line[before]) != ends.npos) {
      return true;
    }
  }
  return false;
}

// `→ Beslut: …`, `\*\*Beslut:\*\* …`, `<p>Beslut: …`, `~~Beslut: …~~`.
bool begins_behind_signs(std::string_view line, const Lexicon& lexicon) {
  const char first = line.front();
  if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) {
    return false;
  }
  const std::string_view words = without_signs(line);
  if (words.size() == line.size() || !may_begin_decision(words)) return false;
  return after_marker(words, &Language::decision, lexicon).has_value() ||
         lacks_colon(words, lexicon);
}

bool is_explained_or_mistyped(std::string_view line, const Lexicon& lexicon) {
  const std::size_t begin = std::min(line.find_first_not_of("*_"), line.size());
  const bool is_marked = begin > 0;
  std::size_t end = begin;
  while (end < line.size() && !is_mark(line[end]) && line[end] != ':') ++end;
  if (end == line.size()) return false;
  const std::string_view word = utf8::trim(line.substr(begin, end - begin));
  std::size_t after = end;
  while (after < line.size() && (is_mark(line[after]) || line[after] == ':')) {
    ++after;
  }
  const bool goes_on = !utf8::trim(line.substr(after)).empty();
  const bool is_whole_word = is_marked && is_mark(line[end]) && goes_on &&
                             lexicon.is(&Language::decision, word);
  // `Beslut (enhälligt): …`
  const std::size_t bracket = word.find('(');
  const bool is_explained =
      bracket != word.npos && word.ends_with(')') && goes_on &&
      lexicon.is(&Language::decision, word.substr(0, bracket));
  return is_whole_word || is_explained || is_mistyped(word, lexicon);
}

}  // namespace

std::string_view without_signs(std::string_view line) {
  constexpr std::string_view signs = " \t>=|*_~`\\-";
  constexpr std::array<std::string_view, 8> longer = {"→", "⇒", "•", "·",
                                                      "–", "—", "▪", "►"};
  while (!line.empty()) {
    if (signs.find(line.front()) != signs.npos) {
      line.remove_prefix(1);
    } else if (line.front() == '<') {
      const std::size_t end = line.find('>');
      if (end == line.npos) break;
      line.remove_prefix(end + 1);
    } else {
      const auto sign =
          std::find_if(longer.begin(), longer.end(),
                       [&](auto one) { return line.starts_with(one); });
      if (sign == longer.end()) break;
      line.remove_prefix(sign->size());
    }
  }
  return line;
}

bool nearly_begins_decision(std::string_view line, const Lexicon& lexicon) {
  if (line.empty()) return false;
  const bool has_colon = line.find(':') != line.npos;
  const bool may_be_marked = has_colon || is_mark(line.front());
  return lacks_colon(line, lexicon) || begins_behind_signs(line, lexicon) ||
         (may_be_marked && is_explained_or_mistyped(line, lexicon)) ||
         (has_colon &&
          (names_its_matter(line, lexicon) || begins_later(line, lexicon)));
}

}  // namespace bra::read
