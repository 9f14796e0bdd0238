#include "read/sections/crowd.h"

#include <algorithm>

#include "read/sections/name_parts.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::read {

bool is_crowd(std::string_view text, const Lexicon& lexicon) {
  if (text.size() > longest_entry) return true;
  for (std::size_t at = 0; at < text.size();) {  // `ersätter Per Bäck (C)`
    const std::string_view before = text.substr(0, at);
    const auto rest = utf8::trim(text.substr(at));
    if (const std::size_t size = lexicon.starts(&Language::replaces, rest)) {
      return is_crowd(before, lexicon) || is_crowd(rest.substr(size), lexicon);
    }
    next_word(text, at);
  }
  int parties = 0;
  for (std::size_t at = text.find('('); at != text.npos;
       at = text.find('(', at + 1)) {
    const std::size_t close = text.find(')', at);
    if (close == text.npos) break;
    if (!lexicon.party(utf8::trim(text.substr(at + 1, close - at - 1))).empty())
      ++parties;
  }
  return parties > 1;
}

bool is_run_of_names(std::string_view text, const Lexicon& lexicon) {
  if (is_crowd(text, lexicon)) return true;
  for (std::size_t comma = text.find(','); comma != text.npos;
       comma = text.find(',', comma + 1)) {
    const std::size_t end = std::min(text.find(',', comma + 1), text.size());
    std::size_t at = comma + 1;
    if (begins_upper(next_word(text.substr(0, end), at)) &&
        begins_upper(next_word(text.substr(0, end), at))) {
      return true;
    }
  }
  return false;
}

}  // namespace bra::read
