// Withheld people: who is not named in the public copy, what stands in their
// place, and where in a text they are named, in whatever form.

#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "language/lexicon.h"
#include "language/speech.h"
#include "model/book.h"
#include "write/public/initials.h"
#include "write/public/known_roles.h"
#include "write/public/legible.h"
#include "write/public/name_tokens.h"

namespace bra::write {

/// A place in a legible text where somebody is named.
struct Naming {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// What is to stand there, with the ending of what stood there.
  std::string instead;
  /// The role among it, which then need not be said again.
  std::string role;
};

struct FoundNames {
  /// Those that go.
  std::deque<Naming> withheld;
  /// Where names end, also of those who may be named.
  std::vector<std::size_t> ends;
};

class WithheldPeople {
 public:
  /// `speech` is in the language of the minutes. Whoever has held a public role
  /// at a meeting is named; the others become their role, their organisation's
  /// representative or a participant.
  WithheldPeople(const Book& book, const Lexicon& lexicon,
                 const Speech& speech);

  /// Full names, aliases and the spellings met, with genitives, in any case,
  /// whatever parts their words; given name or surname alone, with or without
  /// initials, where they begin with a capital; initials alone that stand as
  /// an owner somewhere. In order.
  /// What stands in their place is what the list of the meeting `at` (one of
  /// the book's) calls them, if it does.
  [[nodiscard]] FoundNames find_all(const Legible& text,
                                    const Meeting* at = nullptr) const;
  [[nodiscard]] std::deque<Naming> find(const Legible& text,
                                        const Meeting* at = nullptr) const {
    return find_all(text, at).withheld;
  }

  [[nodiscard]] const KnownRoles& roles() const { return roles_; }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

  /// Every name of more than one word that may not be in the copy.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] const Initials& initials() const { return initials_; }
  /// How many tokens from `at` on are letters of somebody who is withheld; 0 if
  /// none are.
  [[nodiscard]] std::size_t possible_initials(const NameTokens& tokens,
                                              std::size_t at) const;

 private:
  struct StandIn {
    std::string instead;
    /// Without an ordinal that tells it from others'.
    std::string role;
  };
  struct Somebody {
    bool withheld = false;
    StandIn stands;
    /// Folded words, of every name.
    std::vector<std::string> given;
    std::vector<std::string> surnames;
  };
  /// Who may be meant by a word or by words without blanks between.
  struct Meant {
    std::vector<std::size_t> people;
    /// A whole name, which is one in any case and whatever parts its words.
    bool whole = false;
  };
  struct Found;

  void add_name(std::size_t somebody, const std::string& name);
  void add_names_of(const Book& book);
  void add_unknown(const Book& book);
  void choose_instead(const Book& book);
  void add_meant(const std::string& key, std::size_t somebody, bool whole);
  [[nodiscard]] std::string label_of_role(std::string_view role) const;
  [[nodiscard]] std::string label_of(const Book& book,
                                     std::size_t person) const;
  [[nodiscard]] const StandIn& stand_in_for(std::size_t somebody,
                                            const Meeting* at) const;
  template <class Visitor>
  void each_named(const Legible& text, Visitor visit) const;
  /// Of each person, whether a public role was ever held.
  [[nodiscard]] std::vector<bool> public_in(const Book& book) const;
  [[nodiscard]] bool is_public_role(std::string_view role, Office office) const;
  [[nodiscard]] const Meant* meant_by(std::string_view key) const;
  [[nodiscard]] Found find_at(const NameTokens& tokens, std::size_t at) const;
  [[nodiscard]] Found with_initial_before(const NameTokens& tokens,
                                          std::size_t at) const;
  void take_initials(const NameTokens& tokens, std::size_t at,
                     Found& found) const;

  const Lexicon& lexicon_;
  const Speech& speech_;
  KnownRoles roles_;
  std::vector<std::string> public_roles_;
  /// The book's people, then those that only a name is known of.
  std::vector<Somebody> all_;
  std::map<std::pair<const Meeting*, std::size_t>, StandIn> called_at_;
  std::unordered_map<std::string, Meant> meant_;
  std::size_t longest_ = 0;
  /// The first bytes of what is in meant_.
  std::unordered_set<std::string> beginnings_;
  Initials initials_;
  /// What was read as a role and is a surname, folded.
  std::set<std::string> surnames_as_roles_;
  std::vector<std::string> names_;
  /// Everybody in the book, folded.
  std::set<std::string> called_;
};

}  // namespace bra::write
