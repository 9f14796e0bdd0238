#include "read/sections/serving_slip.h"

#include <optional>
#include <string>
#include <string_view>

#include "language/comparing.h"
#include "read/sections/attendance.h"
#include "text/capital.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

/// Shorter words are near each other by chance.
constexpr std::size_t shortest = 7;

// The word that `written` was meant to be, of those of one word in the list.
std::string_view meant_in(Lexicon::List list, std::string_view written,
                          const Lexicon& lexicon) {
  if (written.size() < shortest || lexicon.key(Part::meeting, written)) {
    return {};
  }
  for (const std::string_view known : lexicon.words(list)) {
    if (known.size() < shortest || known.find(' ') != known.npos) continue;
    if (edits_between(written, known, 1) == 1) return known;
  }
  return {};
}

}  // namespace

bool mend_serving(Attendee& who, Draft& draft) {
  const std::string_view role = who.role.text;
  // Nearly every role begins with a letter that none of these words does.
  if (who.serving || role.size() < shortest ||
      std::string_view("etrs").find(role.front()) == std::string_view::npos) {
    return false;
  }
  const std::string_view word = role.substr(0, role.find(' '));
  const std::string_view rest = utf8::trim(role.substr(word.size()));
  const bool names_one = begins_upper(rest);
  const std::string_view meant =
      meant_in(names_one ? &Language::replaces : &Language::serving, word,
               draft.lexicon);
  if (meant.empty() || (!names_one && !rest.empty())) return false;
  const std::size_t at = who.role.span.text().find(word);
  const Span where = at == std::string_view::npos
                         ? who.role.span
                         : who.role.span.part(at, at + word.size());
  draft.report.add(name_unclear, where, Message("{} is no role", word))
      .pointing(Message("read as {}", meant))
      .advise(Message("did you mean {}?", meant))
      .mend(where, std::string(meant));
  who.serving = true;
  if (names_one) who.replaces = {rest, who.role.span};
  who.role = {};
  return true;
}

}  // namespace bra::read
