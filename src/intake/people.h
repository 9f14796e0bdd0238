// People: the lines of a document's lists of people, as entries of minutes. A
// line that does not surely name one person, or several that are clearly
// parted, is refused.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "language/lexicon.h"
#include "model/person.h"

namespace bra::intake {

struct Participant {
  std::string name;
  std::string party;
  /// A party that Swedish minutes do not know.
  bool foreign_party = false;
  std::string role;
  std::string organisation;
  std::string part;
  std::string reason;  ///< why this one was away
  std::string replaces;
  bool vacant = false;
  /// The line itself says that this one was away.
  std::optional<Key> away;
  /// As it came, but for what `away` says.
  std::string written;
};

/// The people that a line names, or nothing if that is not certain.
std::optional<std::vector<Participant>> people_in(std::string_view line,
                                                  const Lexicon& lexicon);

/// `Rune Alm (sjuk), rektorn, polisen`: how many bytes of the line name people,
/// if what follows them may be others without a name; else 0. Such a line is
/// refused above: somebody would have another's role.
std::size_t nameless_after(std::string_view line, const Lexicon& lexicon);

/// `Polisen: Karl Berg`: the people of an organisation, if its name is surely
/// that of one; else nothing.
std::optional<std::vector<Participant>> people_of_body(std::string_view line,
                                                       const Lexicon& lexicon);

}  // namespace bra::intake
