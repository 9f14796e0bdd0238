// Known roles: what people are, as far as the minutes can be trusted to say it.
// What stands behind the name of somebody who was away may be why.

#pragma once

#include <set>
#include <string>
#include <string_view>

#include "language/lexicon.h"
#include "model/book.h"

namespace bra::write {

class KnownRoles {
 public:
  KnownRoles(const Book& book, const Lexicon& lexicon);

  /// Whether each part of `text` is a role or an organisation: that of somebody
  /// who was there, or that people.yaml or bra.yaml names, or that ends as one
  /// (`enhetschef`, `kommunen`).
  [[nodiscard]] bool has(std::string_view text) const;

  /// The role or organisation said of somebody; nothing if it may be the reason
  /// why this one was away.
  [[nodiscard]] std::string_view certain(const Attendee& attendee,
                                         const Words& said) const;

 private:
  void add(std::string_view text);
  [[nodiscard]] bool has_part(std::string_view part) const;

  const Lexicon& lexicon_;
  std::set<std::string> known_;
};

}  // namespace bra::write
