#include "read/slips.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "language/comparing.h"
#include "text/pieces.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Node;
using syntax::YamlTree;

namespace {

/// Shorter words are too near to each other.
constexpr std::size_t shortest = 4;
/// No map that people write has more, and each slip is held against them all.
constexpr std::size_t most_entries = 100;
/// From here on two letters may be wrong.
constexpr std::size_t long_word = 8;

// How many bytes they begin and end alike with.
std::size_t both_ends(std::string_view a, std::string_view b) {
  const auto first = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto last = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
  return static_cast<std::size_t>((first.first - a.begin()) +
                                  (last.first - a.rbegin()));
}

// What the nearest word means, if no other meaning is as near.
template <class Meaning>
class Search {
 public:
  struct Found {
    Meaning meaning;
    std::string_view word;
  };

  explicit Search(std::string_view word)
      : word_(comparable(word)),
        letters_(utf8::count(word_)),
        nearest_(letters_ < long_word ? 1 : 2) {}

  void look_at(std::string_view known, Meaning meaning) {
    const std::size_t letters = utf8::count(known);
    // As many edits as one has letters more than the other, at least.
    if (letters < shortest || letters > letters_ + nearest_ ||
        letters_ > letters + nearest_) {
      return;
    }
    const std::size_t edits = edits_between(word_, known, nearest_);
    if (edits > nearest_ || is_longer_form(word_, known)) return;
    if (found_ && edits == nearest_) {
      is_certain_ = is_certain_ && found_->meaning == meaning;
      if (both_ends(word_, known) < both_ends(word_, found_->word)) return;
    } else {
      is_certain_ = true;
      nearest_ = edits;
    }
    found_ = {meaning, known};
  }

  [[nodiscard]] std::optional<Found> found() const {
    return is_certain_ ? found_ : std::nullopt;
  }

 private:
  std::string word_;
  std::size_t letters_;
  std::size_t nearest_;
  std::optional<Found> found_;
  bool is_certain_ = false;
};

/// No word of a catalog is longer, in bytes.
constexpr std::size_t longest = 60;

bool may_be_slip(std::string_view word, std::size_t least = shortest) {
  return word.size() <= longest && utf8::count(word) >= least;
}

/// Words as long as this one begin with may differ in their endings alone.
constexpr std::size_t stem = 4;
/// Letters of an ending: `avslut-ad`, `genomför-ts`.
constexpr std::size_t ending = 2;

// `genomförs` is no slip for `genomförd`, nor `avsluta` for `avslutad`, nor
// `utredd` for `utreds`: another form of the word may say the opposite. A
// letter doubled, or two that have changed places, are slips.
bool is_other_form(std::string_view word, const std::string& known,
                   State meant) {
  const auto differ =
      std::mismatch(word.begin(), word.end(), known.begin(), known.end());
  auto same = static_cast<std::size_t>(differ.first - word.begin());
  const auto is_inside = [](std::string_view text, std::size_t at) {
    constexpr unsigned char two_bits = 0xC0;
    constexpr unsigned char continues = 0x80;
    return at < text.size() &&
           (static_cast<unsigned char>(text[at]) & two_bits) == continues;
  };
  while (same > 0 && (is_inside(word, same) || is_inside(known, same))) --same;
  const std::string_view stem_of_both = word.substr(0, same);
  const std::string_view here = word.substr(same);
  const std::string_view there = std::string_view(known).substr(same);
  if (utf8::count(stem_of_both) < stem || utf8::count(here) > ending ||
      utf8::count(there) > ending || there.empty()) {
    return false;
  }
  if (here.empty()) return is_closing(meant);
  const bool is_swapped = here.size() == there.size() &&
                          std::equal(here.begin(), here.end(), there.rbegin());
  const bool is_doubled =
      here.substr(1) == there && here.front() == stem_of_both.back();
  const bool is_shorter = there.size() > here.size() && there.ends_with(here);
  return !is_swapped && !is_doubled && (is_closing(meant) || !is_shorter);
}

bool is_known(std::string_view word, const Lexicon& lexicon) {
  const Lexicon::Meanings meanings = lexicon.columns(word);
  return std::any_of(meanings.begin(), meanings.end(),
                     [](const auto& key) { return key.has_value(); });
}

std::optional<Slip> meant(Part part, std::string_view word, bool is_column,
                          const Lexicon& lexicon) {
  if (!may_be_slip(word) || is_known(word, lexicon)) return {};
  Search<Key> search(word);
  const auto look_among = [&](std::span<const KeyWord> words) {
    for (const KeyWord& known : words) {
      if (known.part == part) search.look_at(known.word, known.key);
    }
  };
  for (const Language* language : languages) {
    look_among(language->keys);
    if (is_column) look_among(language->columns);
  }
  const auto found = search.found();
  if (!found) return {};
  return Slip{found->meaning, found->word};
}

// `nu kvar` is not `nu klar`: one of the words says itself that it is open.
bool has_open_word(std::string_view words, const Lexicon& lexicon) {
  for (const std::string_view word : pieces(words, ' ')) {
    const std::optional<State> state = lexicon.state(word);
    if (state && !is_closing(*state)) return true;
  }
  return false;
}

}  // namespace

bool is_longer_form(std::string_view word, std::string_view known) {
  if (known.empty() || word.size() <= known.size()) return false;
  const std::size_t more = word.size() - known.size();
  const bool ends = word.starts_with(known) &&
                    word.substr(known.size()) != known.substr(known.size() - 1);
  const bool begins =
      word.ends_with(known) && word.substr(0, more) != known.substr(0, more);
  return ends || begins;
}

std::optional<Slip> meant_key(Part part, std::string_view word,
                              const Lexicon& lexicon) {
  return meant(part, word, false, lexicon);
}

std::optional<Slip> meant_column(Part part, std::string_view word,
                                 const Lexicon& lexicon) {
  return meant(part, word, true, lexicon);
}

std::string_view meant_month(std::string_view word, const Lexicon& lexicon) {
  if (!may_be_slip(word) || is_known(word, lexicon) || lexicon.month(word)) {
    return {};
  }
  Search<int> search(word);
  for (const Language* language : languages) {
    for (const auto& known : language->months) {
      search.look_at(known.word, known.thing);
    }
  }
  const auto found = search.found();
  return found ? found->word : std::string_view();
}

std::string_view meant_state(std::string_view words, const Lexicon& lexicon) {
  constexpr std::size_t least = 3;  // `klr`
  if (!may_be_slip(words, least) || lexicon.state(words) ||
      lexicon.is(&Language::nothing, words)) {
    return {};
  }
  Search<State> search(words);
  for (const Language* language : languages) {
    for (const StateWord& known : language->states) {
      if (known.state == State::unclear) continue;
      search.look_at(known.phrase, known.state);
    }
  }
  const auto found = search.found();
  if (!found ||
      is_other_form(comparable(words), std::string(found->word),
                    found->meaning) ||
      (is_closing(found->meaning) && has_open_word(words, lexicon))) {
    return {};
  }
  return found->word;
}

std::optional<Key> key_in(const YamlTree& tree, const Node& map,
                          const Node& entry, Part part,
                          const Lexicon& lexicon) {
  if (const auto key = lexicon.key(part, entry.key)) return key;
  const auto meant = meant_key(part, entry.key, lexicon);
  if (!meant) return {};
  std::size_t entries = 0;
  for (const Node* other = tree.first(map); other != nullptr;
       other = tree.next(*other)) {
    if (++entries > most_entries) return {};
    if (lexicon.key(part, other->key) == meant->key) return {};
  }
  return meant->key;
}

}  // namespace bra::read
