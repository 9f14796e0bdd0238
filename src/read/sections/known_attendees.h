// Known attendees: entries of lists of people that have been read before. The
// same people sit at nearly every meeting and are written the same, so that
// most entries need only be found again.

#pragma once

#include <optional>

#include "language/word_map.h"
#include "model/person.h"

namespace bra::read {

/// For one thread and one lexicon.
class KnownAttendees {
 public:
  /// What was read of an entry with these very bytes, at its place here.
  [[nodiscard]] std::optional<Attendee> at(Span entry) const;

  /// Remembers what was read of the entry at `who.span`, if all of it stands
  /// there. The source must last as long as this does.
  void keep(const Attendee& who);

 private:
  WordMap<Attendee> known_;
};

}  // namespace bra::read
