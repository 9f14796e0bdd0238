// Lexicon: the words that minutes are written in, all languages and the
// council's own at once, ready to be looked up. Comparison is by NFC and case
// folding; runs of blanks count as one.

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/comparing.h"
#include "language/language.h"
#include "language/word_map.h"
#include "model/council.h"

namespace bra {

/// Every catalog in catalogs/, in the order of their file names.
extern const std::span<const Language* const> languages;

/// The language with this code (`sv`), or null.
const Language* language_of(std::string_view code);

class Lexicon {
 public:
  explicit Lexicon(const Council& council);

  /// What a key is called in front matter and YAML maps of this part.
  [[nodiscard]] std::optional<Key> key(Part part, std::string_view word) const;
  /// What a heading of a table's column means in a table of this part.
  [[nodiscard]] std::optional<Key> column(Part part,
                                          std::string_view word) const;
  /// What it means in each part.
  using Meanings = std::array<std::optional<Key>, 8>;
  [[nodiscard]] Meanings columns(std::string_view heading) const;
  /// Every word that key() knows in this part, for proposals.
  [[nodiscard]] std::vector<std::string_view> key_words(Part part) const;

  /// The state that a piece of text states, wholly: a phrase, a phrase and a
  /// date, or a phrase that may go on and its tail.
  [[nodiscard]] std::optional<State> state(std::string_view piece) const;
  /// Whether the piece is such a phrase and nothing more.
  [[nodiscard]] bool is_state_phrase(std::string_view piece) const;

  struct Graded {
    Assessment assessment = Assessment::unknown;
    std::optional<std::size_t> level;  ///< index into council.levels
  };
  /// What the council calls its levels, the calmest first.
  [[nodiscard]] std::span<const std::string> level_names() const {
    return level_names_;
  }
  /// The level a whole cell states.
  [[nodiscard]] std::optional<Graded> level(std::string_view cell) const;

  [[nodiscard]] std::optional<Kind> kind(std::string_view word) const;
  [[nodiscard]] std::optional<bool> truth(std::string_view word) const;
  struct MonthWord {
    int month = 0;  ///< 1 to 12
    bool shortened = false;
  };
  [[nodiscard]] std::optional<MonthWord> month(std::string_view word) const;
  [[nodiscard]] std::optional<int> weekday(std::string_view word) const;
  /// The party as bra.yaml spells it, or empty.
  [[nodiscard]] std::string_view party(std::string_view word) const;

  /// Which list of words of a language something may stand in.
  using List = std::span<const std::string_view> Language::*;
  /// Whether the whole of `word` is in the list.
  [[nodiscard]] bool is(List list, std::string_view word) const;
  /// How many bytes at the start of `text` are a phrase of the list, the
  /// longest; 0 if none. A phrase ends at a word border.
  [[nodiscard]] std::size_t starts(List list, std::string_view text) const;
  /// Every word of the list, in all languages.
  [[nodiscard]] std::vector<std::string_view> words(List list) const;

 private:
  struct Phrase {
    State state;
    bool may_go_on;
  };
  /// Of the languages alone, which are the same for every council.
  Lexicon();
  static const Lexicon& of_languages();
  void learn(const Language& language);
  void learn_levels(const Council& council);
  void learn_own_words(const Council& council);
  [[nodiscard]] std::optional<Key> slashed(Part part,
                                           std::string_view heading) const;
  [[nodiscard]] std::optional<Graded> graded(std::string_view folded) const;
  [[nodiscard]] bool takes_back(std::string_view tail) const;
  void learn_state(std::string_view words, Phrase phrase);

  WordMap<Meanings> keys_;
  WordMap<Meanings> columns_;
  WordMap<Phrase> states_;
  /// The size of the longest phrase that begins with each word.
  WordMap<std::size_t> longest_states_;
  WordMap<Graded> levels_;
  std::vector<std::string> level_names_;
  std::vector<std::string> level_heads_;
  std::vector<std::string> level_tails_;
  WordMap<Kind> kinds_;
  WordMap<bool> truths_;
  WordMap<MonthWord> months_;
  WordMap<int> weekdays_;
  WordMap<std::string> parties_;
};

}  // namespace bra
