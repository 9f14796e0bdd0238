#include "read/second_names.h"

#include "read/sections/attendance.h"
#include "read/sections/name_parts.h"
#include "text/capital.h"

namespace bra::read {

bool SecondNames::may_be(const Attendee& attendee) {
  const std::string_view role = attendee.role.text;
  if (role.find(' ') == role.npos || !begins_upper(role)) return false;
  // `Räddningstjänsten, Jonas Berg` has been told of when it was read.
  const std::string_view name = attendee.name.text;
  if (name.find(' ') == name.npos || is_institution(name, lexicon_)) {
    return false;
  }
  const auto [at, fresh] = judged_.try_emplace(role);
  if (fresh) at->second = reads_as_name(role, lexicon_);
  return at->second;
}

void SecondNames::tell(const Attendee& attendee, bool is_known) {
  const Words& role = attendee.role;
  if (!is_known && !told_.emplace(role.text).second) return;
  Diagnostic& found = report_.add(
      name_unclear, role.span,
      Message("{} stands where a role does, and reads as a name", role.text));
  if (!is_known) found.severity = Severity::info;
  found.advise(
      "give each person a line; an organisation is written in brackets");
}

}  // namespace bra::read
