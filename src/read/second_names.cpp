#include "read/second_names.h"

#include "language/given_names.h"
#include "read/sections/attendance.h"
#include "read/sections/name_parts.h"
#include "text/capital.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {

namespace {

bool has_capital_after_blank(std::string_view text) {
  for (std::size_t at = text.find(' '); at != text.npos;
       at = text.find(' ', at + 1)) {
    if (begins_upper(text.substr(at + 1))) return true;
  }
  return false;
}

}  // namespace

// Among other words only a given name that is known begins a name: a place has
// capitals too.
bool SecondNames::is_somebody(std::string_view words) const {
  const std::string_view given = words.substr(0, words.find(' '));
  return reads_as_name(words, lexicon_) &&
         given_name(utf8::fold(given)) != GivenName::no;
}

// `polisen, Anna Ek`, `polisen Anna Ek, skolan`.
std::string_view SecondNames::look_into(std::string_view role) const {
  if (reads_as_name(role, lexicon_)) return role;
  for (const std::string_view written : pieces(role, ',')) {
    const std::string_view piece = utf8::trim(written);
    if (is_somebody(piece)) return piece;
    const std::size_t blank = piece.find(' ');
    if (blank == piece.npos) continue;
    const std::string_view first = piece.substr(0, blank);
    const std::string_view rest = utf8::trim(piece.substr(blank));
    const bool is_role =
        is_title(first, lexicon_) || is_institution(first, lexicon_);
    if (is_role && is_somebody(rest)) return rest;
  }
  return {};
}

std::string_view SecondNames::name_in(const Attendee& attendee) {
  const std::string_view role = attendee.role.text;
  if (!has_capital_after_blank(role)) return {};
  // `Räddningstjänsten, Jonas Berg` has been told of when it was read.
  const std::string_view name = attendee.name.text;
  if (name.find(' ') == name.npos || is_institution(name, lexicon_)) return {};
  const auto [at, fresh] = judged_.try_emplace(role);
  if (fresh) at->second = look_into(role);
  return at->second;
}

void SecondNames::tell(const Attendee& attendee, std::string_view name,
                       bool is_known) {
  const Words& role = attendee.role;
  if (!is_known && !told_.emplace(name).second) return;
  Diagnostic& found = report_.add(
      name_unclear, role.span,
      Message("{} stands where a role does, and reads as a name", name));
  if (!is_known) found.severity = Severity::info;
  found.advise(
      "give each person a line; an organisation is written in brackets");
}

}  // namespace bra::read
