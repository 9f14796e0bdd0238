// Surnames: which words of running text may be somebody's, though no given name
// stands before them: `Lundmark ringer`, `familjen Berglund`.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "write/public/name_tokens.h"
#include "write/public/small_words.h"

namespace bra::write {

class Surnames {
 public:
  /// `lexicon` and `small` must outlive this.
  Surnames(const Book& book, const Lexicon& lexicon, const SmallWords& small);

  /// Folded, without a genitive's `s`.
  using Met = std::unordered_set<std::string>;

  /// Words of a text that stand in it as a surname does: behind a given name,
  /// or with such an ending and a capital where no sentence begins. No name of
  /// an area or of the municipality is one.
  [[nodiscard]] Met met_in(const NameTokens& tokens,
                           std::string_view text) const;

  /// Whether a word is one of them, and no other word.
  [[nodiscard]] bool may_be(const NameToken& token, const Met& met) const;

  /// `familjen Berglund`, `the Berglund family`.
  [[nodiscard]] bool is_of_family(const NameTokens& tokens, std::size_t at,
                                  std::string_view text) const;

 private:
  [[nodiscard]] bool has_ending(std::string_view folded) const;
  [[nodiscard]] bool is_place(const NameToken& token) const;
  [[nodiscard]] std::string bare(std::string_view folded) const;

  const Lexicon& lexicon_;
  const SmallWords& small_;
  std::vector<std::string_view> endings_;
  /// The words of areas and of the council's own name, folded.
  std::unordered_set<std::string> places_;
};

}  // namespace bra::write
