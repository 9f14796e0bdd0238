#include "language/lexicon.h"

#include <algorithm>

#include "language/first_bytes.h"
#include "language/first_word.h"
#include "language/tails.h"
#include "text/utf8.h"

namespace bra {
namespace {

std::size_t index(Part part) { return static_cast<std::size_t>(part); }

// `Ansvarig:`, `Vem?`, `Nr.`: a heading without what ends it.
std::string_view heading_words(std::string_view heading) {
  heading = utf8::trim(heading);
  while (!heading.empty() && (heading.back() == ':' || heading.back() == '?' ||
                              heading.back() == '.')) {
    heading.remove_suffix(1);
  }
  return heading;
}

// Where the next border after `at` is: the end, or a character that is of no
// word.
std::size_t next_border(std::string_view text, std::size_t at) {
  if (at < text.size()) utf8::decode(text, at);
  while (at < text.size()) {
    const char c = text[at];
    if (c >= 'a' && c <= 'z') {  // nearly all
      ++at;
      continue;
    }
    std::size_t next = at;
    if (!utf8::is_word(utf8::decode(text, next))) break;
    at = next;
  }
  return at;
}

}  // namespace

const Language* language_of(std::string_view code) {
  for (const Language* language : languages) {
    if (language->code == code) return language;
  }
  return nullptr;
}

Lexicon::Lexicon() {
  for (const Language* language : languages) learn(*language);
}

const Lexicon& Lexicon::of_languages() {
  static const Lexicon lexicon;
  return lexicon;
}

Lexicon::Lexicon(const Council& council) : Lexicon(of_languages()) {
  learn_levels(council);
  learn_own_words(council);
  for (const std::string& party : council.parties) {
    parties_.add(comparable(party), party);
  }
}

void Lexicon::learn_state(std::string_view words, Phrase phrase) {
  states_[words] = phrase;
  std::size_t& longest =
      longest_states_[words.substr(0, next_border(words, 0))];
  longest = std::max(longest, words.size());
}

void Lexicon::learn(const Language& language) {
  const KeyWord* before = nullptr;
  const auto learn_word = [](WordMap<Meanings>& words, const KeyWord& word) {
    auto& meaning = words[Comparable(word.word).text()][index(word.part)];
    if (!meaning) meaning = word.key;
  };
  for (const KeyWord& word : language.keys) {
    learn_word(keys_, word);
    // The canonical word of a key heads its column too.
    if (before == nullptr || before->part != word.part ||
        before->key != word.key) {
      learn_word(columns_, word);
    }
    before = &word;
  }
  for (const KeyWord& word : language.columns) learn_word(columns_, word);
  for (const StateWord& word : language.states) {
    const std::string words = comparable(word.phrase);
    if (states_.find(words) != nullptr) continue;
    learn_state(words, {word.state, word.may_go_on});
  }
  for (const auto& word : language.kinds) {
    kinds_.add(comparable(word.word), word.thing);
  }
  for (const auto& word : language.months) {
    // `apr` begins `april`, the word for the same month: an abbreviation.
    bool shortened = false;
    for (const auto& other : language.months) {
      shortened = shortened || (other.thing == word.thing &&
                                other.word.size() > word.word.size() &&
                                other.word.starts_with(word.word));
    }
    months_.add(comparable(word.word), MonthWord{word.thing, shortened});
  }
  for (const auto& word : language.weekdays) {
    weekdays_.add(comparable(word.word), word.thing);
  }
  for (const auto& word : language.yes) truths_.add(word, true);
  for (const auto& word : language.no) truths_.add(word, false);
  for (const auto& head : language.level_heads) {
    level_heads_.push_back(comparable(head));
  }
  for (const auto& tail : language.level_tails) {
    level_tails_.push_back(comparable(tail));
  }
}

// The council's own names of levels come first; a language's colour words mean
// the level with that colour as its id, if the council has one.
void Lexicon::learn_levels(const Council& council) {
  const auto find = [&](std::string_view id) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < council.levels.size(); ++i) {
      if (council.levels[i].id == id) return i;
    }
    return {};
  };
  for (std::size_t i = 0; i < council.levels.size(); ++i) {
    const Graded graded{Assessment::level, i};
    level_names_.push_back(council.levels[i].name);
    levels_.add(comparable(council.levels[i].name), graded);
    levels_.add(comparable(council.levels[i].id), graded);
  }
  constexpr std::string_view colours[] = {"green", "yellow", "red"};
  for (const Language* language : languages) {
    for (const auto& word : language->levels) {
      Graded graded;
      if (word.thing == LevelWord::not_assessed) {
        graded.assessment = Assessment::not_assessed;
      } else if (word.thing == LevelWord::not_reported) {
        graded.assessment = Assessment::not_reported;
      } else {
        graded.assessment = Assessment::level;
        graded.level = find(colours[static_cast<std::size_t>(word.thing)]);
        if (!graded.level) continue;
      }
      levels_.add(comparable(word.word), graded);
    }
  }
}

// `states: {ny: [nytt ärende]}` and `columns: {status: [vad har hänt]}`: the
// canonical word says what the council's own words mean.
void Lexicon::learn_own_words(const Council& council) {
  for (const auto& [canonical, words] : council.states) {
    const Phrase* known = states_.find(comparable(canonical));
    if (known == nullptr) continue;  // reported where bra.yaml is read
    const Phrase phrase = *known;
    for (const std::string& word : words) {
      learn_state(comparable(word), phrase);
    }
  }
  for (const auto& [canonical, words] : council.columns) {
    const Meanings* known = columns_.find(comparable(canonical));
    if (known == nullptr) continue;
    const Meanings meanings = *known;
    for (const std::string& word : words) {
      Meanings& own = columns_[comparable(heading_words(word))];
      for (std::size_t part = 0; part < own.size(); ++part) {
        if (meanings[part]) own[part] = meanings[part];
      }
    }
  }
}

namespace {

// Most words are written as they compare.
template <class Thing>
const Thing* find_in(const WordMap<Thing>& map, std::string_view word) {
  const Thing* found = map.find(word);
  return found != nullptr ? found : map.find(Comparable(word).text());
}

template <class Thing>
std::optional<Thing> found_in(const WordMap<Thing>& map,
                              std::string_view word) {
  const Thing* found = find_in(map, word);
  if (found == nullptr) return {};
  return *found;
}

// The small letter a to z at `at` that no mark turns into another.
std::optional<char> plain_letter(std::string_view text, std::size_t at) {
  constexpr unsigned char first_mark = 0xCC;  // of what begins one
  if (at >= text.size() || text[at] < 'a' || text[at] > 'z') return {};
  const bool is_alone = at + 1 == text.size() ||
                        static_cast<unsigned char>(text[at + 1]) < first_mark;
  return is_alone ? std::optional(text[at]) : std::nullopt;
}

}  // namespace

std::optional<Key> Lexicon::key(Part part, std::string_view word) const {
  const Meanings* found = find_in(keys_, word);
  return found == nullptr ? std::nullopt : (*found)[index(part)];
}

std::optional<Key> Lexicon::column(Part part, std::string_view word) const {
  return columns(word)[index(part)];
}

Lexicon::Meanings Lexicon::columns(std::string_view heading) const {
  Meanings meanings;
  const Comparable folded(heading_words(heading));
  if (const Meanings* found = columns_.find(folded.text())) meanings = *found;
  if (heading.find('/') == heading.npos) return meanings;
  for (std::size_t part = 0; part < meanings.size(); ++part) {
    if (!meanings[part]) {
      meanings[part] = slashed(static_cast<Part>(part), heading);
    }
  }
  return meanings;
}

// `Åtgärd/aktivitet`: two words for the same.
std::optional<Key> Lexicon::slashed(Part part, std::string_view heading) const {
  std::optional<Key> agreed;
  for (std::size_t at = 0; at <= heading.size();) {
    const std::size_t end = std::min(heading.find('/', at), heading.size());
    const Comparable word(heading_words(heading.substr(at, end - at)));
    const Meanings* known = columns_.find(word.text());
    const auto key = known == nullptr ? std::nullopt : (*known)[index(part)];
    if (!key || (agreed && key != agreed)) return {};
    agreed = key;
    at = end + 1;
  }
  return agreed;
}

std::vector<std::string_view> Lexicon::key_words(Part part) const {
  std::vector<std::string_view> words;
  for (const Language* language : languages) {
    for (const KeyWord& word : language->keys) {
      if (word.part == part) words.push_back(word.word);
    }
  }
  return words;
}

std::optional<State> Lexicon::state(std::string_view piece) const {
  if (const Phrase* whole = states_.find(piece)) return whole->state;
  // Most texts begin with a word that no state begins with.
  const std::string_view word = first_word(piece);
  if (!word.empty() && find_in(longest_states_, word) == nullptr) return {};
  const Comparable folded(piece);
  const std::string_view text = folded.text();
  const std::size_t first = next_border(text, 0);
  const std::size_t* longest = longest_states_.find(text.substr(0, first));
  if (longest == nullptr) return {};
  // The longest phrase that the text begins with decides; a shorter one could
  // only say less.
  const Phrase* found = nullptr;
  std::size_t size = 0;
  for (std::size_t at = first; at <= *longest; at = next_border(text, at)) {
    if (const Phrase* known = states_.find(text.substr(0, at))) {
      found = known;
      size = at;
    }
    if (at == text.size()) break;
  }
  if (found == nullptr) return {};
  const std::string_view tail = text.substr(size);
  if (tail.empty()) return found->state;
  const auto [state, may_go_on] = *found;
  const bool goes_on = may_go_on && (is_closing(state) || !takes_back(tail));
  if (goes_on || is_day(tail, *this)) return state;
  return {};
}

bool Lexicon::is_state_phrase(std::string_view piece) const {
  return find_in(states_, piece) != nullptr;
}

// `pågår inte`, `påbörjad och avslutad`, `pågår → klar`: words that follow a
// state and say another.
bool Lexicon::takes_back(std::string_view tail) const {
  const std::string_view rest = utf8::trim(tail);
  if (starts(&Language::negations, rest) > 0) return true;
  const std::size_t clause = last_clause(rest, *this);
  const Phrase* known = states_.find(utf8::trim(rest.substr(clause)));
  return known != nullptr && is_closing(known->state);
}

std::optional<Lexicon::Graded> Lexicon::graded(std::string_view folded) const {
  if (const Graded* found = levels_.find(folded)) return *found;
  std::string_view rest = folded;
  for (const std::string& head : level_heads_) {
    if (!rest.starts_with(head) || !is_border(rest, head.size())) continue;
    rest = utf8::trim(rest.substr(head.size()));
    break;
  }
  if (const Graded* found = levels_.find(rest)) return *found;
  for (const std::string& tail : level_tails_) {
    if (!rest.ends_with(tail)) continue;
    const Graded* found =
        levels_.find(utf8::trim(rest.substr(0, rest.size() - tail.size())));
    if (found != nullptr) return *found;
  }
  return {};
}

std::optional<Lexicon::Graded> Lexicon::level(std::string_view cell) const {
  if (const Graded* found = levels_.find(cell)) return *found;
  const Comparable folded(cell);
  std::string_view text = folded.text();
  if (text.ends_with('.')) text.remove_suffix(1);
  if (const auto found = graded(text)) return found;
  // `🔴 röd`: a sign and a word that agree.
  const std::size_t blank = text.find(' ');
  if (blank == text.npos) return {};
  const auto first = graded(text.substr(0, blank));
  const auto rest = graded(text.substr(blank + 1));
  if (!first || !rest || first->assessment != rest->assessment ||
      first->level != rest->level) {
    return {};
  }
  return first;
}

std::optional<Kind> Lexicon::kind(std::string_view word) const {
  return found_in(kinds_, word);
}

std::optional<bool> Lexicon::truth(std::string_view word) const {
  return found_in(truths_, word);
}

std::optional<Lexicon::MonthWord> Lexicon::month(std::string_view word) const {
  return found_in(months_, word);
}

std::optional<int> Lexicon::weekday(std::string_view word) const {
  return found_in(weekdays_, word);
}

std::string_view Lexicon::party(std::string_view word) const {
  const std::string* found = parties_.find(Comparable(word).text());
  return found == nullptr ? std::string_view() : *found;
}

bool Lexicon::is(List list, std::string_view word) const {
  word = utf8::trim(word);
  if (first_of(list, word) == '\0') return false;
  const Comparable folded(word);
  for (const Language* language : languages) {
    for (const std::string_view known : language->*list) {
      if (known == folded.text()) return true;
    }
  }
  return false;
}

std::size_t Lexicon::starts(List list, std::string_view text) const {
  std::size_t longest = 0;
  const std::optional<char> first = first_of(list, text);
  if (first == '\0') return longest;
  const std::optional<char> second = first ? plain_letter(text, 1) : first;
  for (const Language* language : languages) {
    for (const std::string_view known : language->*list) {
      if (first && known.front() != *first) continue;
      if (second && known.size() > 1 && known[1] != *second) continue;
      longest = std::max(longest, phrase_at(text, known));
    }
  }
  return longest;
}

std::vector<std::string_view> Lexicon::words(List list) const {
  std::vector<std::string_view> all;
  for (const Language* language : languages) {
    const auto words = language->*list;
    all.insert(all.end(), words.begin(), words.end());
  }
  return all;
}

}  // namespace bra
