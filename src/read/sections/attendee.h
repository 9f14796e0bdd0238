// Attendee: one entry of a list of people, `Name (Party), role` in all its
// forms.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"
#include "model/person.h"
#include "read/sections/name_parts.h"

namespace bra::read {

struct AttendeeReading {
  Attendee who;
  /// What stands before the name, if a role stands after it as well; else it
  /// is the role.
  Words title;
  Doubt doubt = Doubt::none;
  /// The entry itself says that this one was away: `Nils Holm (frånvarande)`.
  std::optional<Capacity> away;
};

/// `text` is plain and stands at `where`. The party lives as long as the
/// lexicon. Of a text that is much longer than a person's entry can be only
/// that is told: several.
AttendeeReading read_attendee(std::string_view text, Span where,
                              const Lexicon& lexicon);

}  // namespace bra::read
