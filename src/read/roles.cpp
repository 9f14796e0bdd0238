#include "read/roles.h"

#include <algorithm>
#include <string>

#include "language/comparing.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// What follows the word of an office: `i socialnämnden`, `. kommunstyrelsen`.
bool is_of_other_body(std::string_view rest, const Council& council,
                      const Lexicon& lexicon) {
  if (rest.starts_with('.')) rest.remove_prefix(1);
  rest = utf8::trim(rest);
  const std::size_t size = lexicon.starts(&Language::office_of, rest);
  const std::string body = comparable(rest.substr(size));
  if (body == comparable(council.name) ||
      lexicon.is(&Language::this_body, body)) {
    return false;
  }
  if (size > 0) return true;
  const std::string first = body.substr(0, body.find_first_of(" ,/("));
  const auto endings = lexicon.words(&Language::bodies);
  return std::any_of(
      endings.begin(), endings.end(),
      [&](std::string_view ending) { return first.ends_with(ending); });
}

Office office_of(std::string_view role, const Council& council,
                 const Lexicon& lexicon) {
  // `samordnare/sekreterare` and `samordnare, sekr.` hold the second office
  // too.
  const auto holds = [&](Lexicon::List words) {
    for (std::string_view rest = role;;) {
      const std::size_t size = lexicon.starts(words, rest);
      if (size > 0) {
        return !is_of_other_body(rest.substr(size), council, lexicon);
      }
      const std::size_t mark = rest.find_first_of("/,");
      if (mark == rest.npos) return false;
      rest = utf8::trim(rest.substr(mark + 1));
    }
  };
  if (holds(&Language::chair_roles)) return Office::chair;
  return holds(&Language::secretary_roles) ? Office::secretary : Office::none;
}

// A part of a value, at its place if the value stands there as it is.
Words part_of(const Words& whole, std::string_view part) {
  if (part.empty()) return {};
  const std::size_t at = whole.span.text().find(part);
  if (at == std::string_view::npos) return {part, whole.span};
  return {part, whole.span.part(at, at + part.size())};
}

}  // namespace

void Roles::read(Attendee& attendee) {
  if (!attendee.organisation) part_name(attendee);
  if (!attendee.role) return;
  const bool names_organisation = known(attendee.role.text).names_organisation;
  if (names_organisation && !attendee.organisation) part(attendee);
  attendee.office = known(attendee.role.text).office;
}

// `Maja Ek Svenska kyrkan`: a name has two words at least.
void Roles::part_name(Attendee& attendee) const {
  const Words name = attendee.name;
  std::size_t blank = name.text.find(' ');
  while (blank != name.text.npos) {
    blank = name.text.find(' ', blank + 1);
    if (blank == name.text.npos) return;
    const auto organisation = name.text.substr(blank + 1);
    if (!is_organisation_(organisation)) continue;
    attendee.organisation = part_of(name, organisation);
    attendee.name = part_of(name, name.text.substr(0, blank));
    return;
  }
}

const Roles::Known& Roles::known(std::string_view role) {
  if (const Known* before = by_words_.find(role)) return *before;
  Attendee anybody;
  anybody.role.text = role;
  part(anybody);
  return by_words_[role] = {office_of(role, council_, lexicon_),
                            static_cast<bool>(anybody.organisation)};
}

void Roles::part(Attendee& attendee) const {
  const Words role = attendee.role;
  const std::string_view text = role.text;
  const auto take = [&](std::string_view organisation, std::string_view rest) {
    if (!is_organisation_(organisation)) return false;
    attendee.organisation = part_of(role, organisation);
    attendee.role = part_of(role, rest);
    return true;
  };
  if (take(text, {})) return;
  const std::size_t first = text.find(',');
  if (first == text.npos) return;
  const std::size_t last = text.rfind(',');
  const auto before = [&](std::size_t comma) {
    return utf8::trim(text.substr(0, comma));
  };
  const auto after = [&](std::size_t comma) {
    return utf8::trim(text.substr(comma + 1));
  };
  if (!take(before(first), after(first))) take(after(last), before(last));
}

}  // namespace bra::read
