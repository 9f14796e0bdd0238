// Initials: `TN` or `T. N.` where an owner stands, and who is meant by them.

#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "write/public/name_tokens.h"

namespace bra::write {

class Initials {
 public:
  /// Those count that stand alone in the place of a name and mean nobody as
  /// names do. `lexicon` must outlive this.
  Initials(const Book& book, const Lexicon& lexicon);

  /// Somebody who may be meant, by one of their names.
  void add(std::size_t somebody, std::string_view name);

  /// Whether these words are nothing but the initials of somebody added.
  [[nodiscard]] bool mean_somebody(std::string_view written) const;

  struct Found {
    std::size_t size = 0;  ///< in tokens; 0 if there are none
    /// All who may be meant; nobody if no name begins so.
    std::span<const std::size_t> people;
    /// Also what stands beside names in lists of people: `BUP`.
    bool known = false;
    bool in_genitive = false;  ///< `TN:s`
  };
  [[nodiscard]] Found find(const NameTokens& tokens, std::size_t at) const;
  /// Letters of somebody added that stand for themselves, also where no owner
  /// has them: `TN` in `TN berättar`. They may be an abbreviation as well.
  [[nodiscard]] Found may_mean(const NameTokens& tokens, std::size_t at) const;

 private:
  void add_wanted(std::string_view written);
  void add_known(std::string_view text);

  const Lexicon& lexicon_;
  std::set<std::string> wanted_;
  std::set<std::string> known_;
  /// In order, by their letters.
  std::map<std::string, std::vector<std::size_t>> people_;
};

}  // namespace bra::write
