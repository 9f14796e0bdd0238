// Left names: words of a public copy that may name somebody whom nothing else
// tells of. They stay, since nobody can be sure; the secretary is shown them.

#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "write/public/left_text.h"
#include "write/public/name_tokens.h"
#include "write/public/small_words.h"
#include "write/public/surnames.h"
#include "write/public/withheld_people.h"

namespace bra::write {

class LeftNames {
 public:
  /// All must outlive this.
  LeftNames(const Book& book, const Lexicon& lexicon, const SmallWords& small,
            const WithheldPeople& people);

  /// Two or more words with capitals that follow each other, such as `Lotta
  /// Spets`, unless they are known to be something else; one that stood beside
  /// a name that goes; an initial and a surname; a given name or a surname
  /// alone, `Lotta`, of nobody who is known, and that of a family; initials
  /// that stand as an owner, of nobody who is known, and elsewhere those of
  /// somebody who is withheld; and a withheld person's given name in small
  /// letters. There may be as many as words.
  [[nodiscard]] std::deque<Withholding> find(const LeftText& left) const;

 private:
  void know(std::string_view name);
  /// Whether two words that follow each other belong to something known.
  [[nodiscard]] bool is_known(const NameTokens& tokens, std::size_t first,
                              std::size_t end) const;
  [[nodiscard]] bool is_given_name_left(const NameToken& token,
                                        std::string_view text) const;
  [[nodiscard]] bool is_surname_left(const NameTokens& tokens, std::size_t at,
                                     const Surnames::Met& met,
                                     std::string_view text) const;
  [[nodiscard]] bool is_initial_of_name(const NameTokens& tokens,
                                        std::size_t at,
                                        std::string_view text) const;
  [[nodiscard]] bool is_word(const NameToken& token,
                             std::string_view text) const;
  [[nodiscard]] bool is_definite(const std::string& folded) const;
  [[nodiscard]] bool is_common(const NameToken& token,
                               std::string_view text) const;
  [[nodiscard]] std::size_t end_of_name(const NameTokens& tokens,
                                        std::size_t first,
                                        std::string_view text) const;

  const Lexicon& lexicon_;
  const SmallWords& small_;
  const WithheldPeople& people_;
  Surnames surnames_;
  /// The words of whatever may be named, folded.
  std::unordered_set<std::string> words_;
  /// Two words that follow each other in it.
  std::unordered_set<std::string> known_;
  /// Folded.
  std::unordered_set<std::string> given_;
};

}  // namespace bra::write
