// Roles: what the words of a role say besides: an office at this meeting, or
// where somebody comes from. The same roles stand in nearly all minutes, so
// that each is read once.

#pragma once

#include <functional>
#include <string_view>
#include <utility>

#include "language/lexicon.h"
#include "language/word_map.h"
#include "model/council.h"
#include "model/person.h"

namespace bra::read {

class Roles {
 public:
  using IsOrganisation = std::function<bool(std::string_view)>;

  /// All of them must outlive this, and whether a name `is_organisation` must
  /// not change meanwhile.
  Roles(const Council& council, const Lexicon& lexicon,
        IsOrganisation is_organisation)
      : council_(council),
        lexicon_(lexicon),
        is_organisation_(std::move(is_organisation)) {}

  /// Fills in the office that the role begins with: `ordförande i
  /// socialnämnden` and `ordf. kommunstyrelsen` are none at the council's own
  /// meeting. `kommunpolis, Polisen`: if the first or the last part of the role
  /// is an organisation and none is told, it becomes the organisation; so do
  /// the last words of a name.
  void read(Attendee& attendee);

 private:
  struct Known {
    Office office = Office::none;
    bool names_organisation = false;
  };
  const Known& known(std::string_view role);
  void part(Attendee& attendee) const;
  void part_name(Attendee& attendee) const;

  const Council& council_;
  const Lexicon& lexicon_;
  IsOrganisation is_organisation_;
  WordMap<Known> by_words_;
};

}  // namespace bra::read
