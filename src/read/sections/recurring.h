// Recurring: what most minutes say again, so that it need be read only once:
// the people at the table, headings, those of tables, and the owners and the
// states in a log.

#pragma once

#include <optional>

#include "model/follow_up.h"
#include "read/draft.h"
#include "read/sections/headings.h"
#include "read/sections/known_attendees.h"
#include "read/sections/known_owners.h"
#include "read/sections/remembered.h"
#include "read/sections/title_meaning.h"

namespace bra::read {

/// For one thread and one lexicon; sources that were read must last as long.
struct Recurring {
  KnownAttendees attendees;
  KnownHeadings headings;
  KnownOwners owners;
  /// Lexicon::state() of what cells of the log say.
  Remembered<std::optional<State>> states;
  Remembered<TitleMeaning> titles;
};

/// Lexicon::state() of a piece of a cell.
inline std::optional<State> state_of(std::string_view piece,
                                     const Draft& draft) {
  return draft.recurring.states.of(
      piece, [&](auto text) { return draft.lexicon.state(text); });
}

/// title_meaning() of a heading; good until that of the next.
inline const TitleMeaning& title_meaning(std::string_view title,
                                         const Draft& draft) {
  return draft.recurring.titles.of(
      title, [&](auto text) { return title_meaning(text, draft.lexicon); });
}

}  // namespace bra::read
