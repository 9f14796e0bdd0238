// Absences: why somebody was away, which is nobody else's business, wherever a
// public copy would still say it.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/meeting.h"
#include "write/public/known_roles.h"

namespace bra::write {

struct ToldAbsence {
  /// With what parts it from the name: `, sjuk`, ` (pga semester)`.
  Span where;
  /// What keeps somebody away who stands among the present; else nothing.
  std::string instead;
};

/// Of the lists of people: reasons, and what may be one since nobody knows it
/// as a role. `away` is the word that says of somebody among the present that
/// this one was not.
std::vector<ToldAbsence> absences_in_lists(const Meeting& meeting,
                                           const KnownRoles& roles,
                                           const Lexicon& lexicon,
                                           std::string_view away);

/// The words of a list's entry with the bracket around them or with the mark
/// before them.
Span with_its_marks(Span words);

/// `, sjuk` → `sjuk`.
std::string without_marks(std::string_view words);

}  // namespace bra::write
