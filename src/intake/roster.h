// Roster: everybody whom the documents of a run list, so that `Torsten N` in
// one is known from the list of another.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "intake/people.h"
#include "language/lexicon.h"
#include "model/meeting.h"
#include "read/names.h"

namespace bra::intake {

class Roster {
 public:
  Roster(const std::vector<Participant>& people, const Lexicon& lexicon);
  Roster(const Roster&) = delete;
  Roster& operator=(const Roster&) = delete;

  /// Whether the words name people of the roster, or roles or bodies that may
  /// own something, and nothing else: `Mikael J och Torsten N`.
  [[nodiscard]] bool are_owners(std::string_view written) const;

 private:
  const Lexicon& lexicon_;
  std::vector<Person> people_;
  Meeting meeting_;
  /// Looks names up and remembers them.
  mutable read::Names names_;
};

}  // namespace bra::intake
