#include "read/belonging.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "language/comparing.h"
#include "language/word_for.h"
#include "read/slips.h"
#include "text/file_name.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;

namespace {

constexpr std::string_view text_or_nothing =
    "take it away, or move what it says into the text";

/// Maps of `part` stand in the list that maps of `above` call `list`.
struct Home {
  Part part;
  Part above;
  Key list;
};

constexpr Home homes[] = {
    {Part::item, Part::meeting, Key::items},
    {Part::picture, Part::meeting, Key::risks},
    {Part::risk, Part::picture, Key::areas},
    {Part::measure, Part::meeting, Key::measures},
    {Part::figure, Part::meeting, Key::figures},
    {Part::follow_up, Part::meeting, Key::follow_ups},
    {Part::person, Part::meeting, Key::present},
};

bool may_be_list(Key key) {
  return key == Key::decisions || key == Key::areas || key == Key::owners ||
         key == Key::aliases;
}

bool may_be(Key key, const Node& entry) {
  const bool is_list =
      entry.kind == NodeKind::list || entry.kind == NodeKind::map;
  return !is_list || may_be_list(key);
}

/// The language that a word of this part is of.
const Language* language_with(Part part, std::string_view word) {
  const auto found = std::find_if(languages.begin(), languages.end(),
                                  [&](const Language* language) {
                                    return knows_key(*language, part, word);
                                  });
  return found == languages.end() ? nullptr : *found;
}

/// Whether the word is a key of any part.
bool is_known(std::string_view word, const Lexicon& lexicon) {
  return lexicon.key(Part::meeting, word) ||
         std::any_of(std::begin(homes), std::end(homes), [&](const Home& home) {
           return lexicon.key(home.part, word).has_value();
         });
}

/// `insatser:, uppföljning:`: the lists whose maps have the key; empty if none.
std::string lists_with(std::string_view word, Part except, const Node& entry,
                       const Lexicon& lexicon) {
  std::string lists;
  for (const Home& home : homes) {
    // Of people little is written, and all of it where they are named.
    if (home.part == Part::person && except != Part::meeting) continue;
    const auto key = lexicon.key(home.part, word);
    if (home.part == except || !key || !may_be(*key, entry)) continue;
    const Language* language = language_with(home.part, word);
    if (language == nullptr) continue;
    if (!lists.empty()) lists += ", ";
    lists += word_for(*language, home.above, home.list);
    lists += ':';
  }
  return lists;
}

/// `besluten` is another form of `beslut`: the word that it is a form of, or
/// itself. Only the ending may differ, and `frånvaro` is none of `från`.
std::string_view without_ending(std::string_view word, Part except) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t longest_ending = 2;
  const std::string form = comparable(word);
  for (const Language* language : languages) {
    for (const KeyWord& known : language->keys) {
      const bool is_elsewhere =
          known.part != except && known.part != Part::meeting;
      if (is_elsewhere && known.word.size() >= shortest &&
          form.starts_with(known.word) &&
          form.size() <= known.word.size() + longest_ending) {
        return known.word;
      }
    }
  }
  return word;
}

/// The word as a part that has it spells it, if it is mistyped or another form.
std::string_view spelled(std::string_view word, Part except,
                         const Lexicon& lexicon) {
  if (is_known(word, lexicon)) return word;
  for (const Home& home : homes) {
    if (home.part == except) continue;
    if (const auto meant = meant_key(home.part, word, lexicon)) {
      return meant->word;
    }
  }
  return without_ending(word, except);
}

}  // namespace

std::optional<Message> remedy_elsewhere(Part part, const Node& entry,
                                        const Source& source,
                                        const Lexicon& lexicon) {
  // `nummer` heads a column where YAML says `nr`.
  if (const auto key = lexicon.column(part, entry.key)) {
    const std::string_view word = word_beside(entry.key, part, *key);
    if (!word.empty()) return Message("did you mean {}?", word);
  }
  // A person may stand in people.yaml too, where the minutes have no place.
  if (part == Part::person) {
    if (!is_known(entry.key, lexicon)) return {};
    return Message(text_or_nothing);
  }
  const Language* language = language_with(Part::meeting, entry.key);
  if (part != Part::meeting && language != nullptr) {
    return Message("{} is written at the margin, as {} is", entry.key,
                   word_for(*language, Part::meeting, Key::date));
  }
  const std::string_view word = spelled(entry.key, part, lexicon);
  const std::string lists = lists_with(word, part, entry, lexicon);
  if (lists.empty()) return {};
  if (part != Part::meeting || !is_markdown_name(source.name)) {
    return Message(
        "{} is written below {}, indented, in the entry that it belongs to",
        word, lists);
  }
  // Its head has no such lists: what is said of an item stands in the text.
  if (lexicon.key(Part::item, word) == Key::decisions) {
    return Message(
        "a decision is written in the text, below the heading of its item: "
        "Decision: and what was decided");
  }
  return Message(text_or_nothing);
}

}  // namespace bra::read
