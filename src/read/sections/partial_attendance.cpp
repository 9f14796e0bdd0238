#include "read/sections/partial_attendance.h"

#include <algorithm>

#include "language/absence.h"
#include "read/sections/name_parts.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// `10.15–11`, `9:30`.
bool begins_with_clock(std::string_view text) {
  const std::size_t hours = text.find_first_not_of("0123456789");
  if (hours == text.npos || hours == 0 || hours > 2) return false;
  if (text[hours] != '.' && text[hours] != ':') return false;
  const std::string_view minutes = text.substr(hours + 1);
  const std::size_t size =
      std::min(minutes.find_first_not_of("0123456789"), minutes.size());
  return size == 2;
}

}  // namespace

bool begins_partial(std::string_view text, const Lexicon& lexicon) {
  if (text.starts_with("§") || begins_with_clock(text)) return true;
  if (text.empty()) return false;
  const std::size_t from = lexicon.starts(&Language::origins, text);
  if (from > 0 && begins_with_clock(utf8::trim(text.substr(from)))) return true;
  const std::size_t clock = lexicon.starts(&Language::clock, text);
  std::size_t size = lexicon.starts(&Language::partial, text);
  if (clock > 0 && size == 0) size = clock;
  // `lämnade återbud` was not there; `lämnade kl. 11` was.
  if (size == 0 || tells_absence(text, lexicon)) return false;
  const std::string_view word = text.substr(0, size);
  if (word.size() > 4 || word.find('.') != word.npos || clock > 0) return true;
  const std::string_view rest = utf8::trim(text.substr(size));
  return rest.starts_with("§") || (!rest.empty() && rest[0] <= '9') ||
         lexicon.starts(&Language::item_words, rest) > 0;
}

std::size_t find_partial(std::string_view text, const Lexicon& lexicon) {
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && text[at] == ' ') ++at;
    if (at > 0 && begins_partial(text.substr(at), lexicon)) return at;
    next_word(text, at);
  }
  return text.size();
}

bool names_place_in_meeting(std::string_view text, const Lexicon& lexicon) {
  for (std::size_t at = 0; at < text.size(); next_word(text, at)) {
    const std::string_view rest = utf8::trim(text.substr(at));
    if (rest.starts_with("§") || begins_with_clock(rest) ||
        lexicon.starts(&Language::clock, rest) > 0 ||
        lexicon.starts(&Language::item_words, rest) > 0) {
      return true;
    }
  }
  return false;
}

}  // namespace bra::read
