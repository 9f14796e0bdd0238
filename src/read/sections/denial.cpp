#include "read/sections/denial.h"

#include <cstddef>

#include "text/capital.h"
#include "text/utf8.h"

namespace bra::read {

std::string_view without_denial(std::string_view text, const Lexicon& lexicon) {
  // Nearly every entry begins with a name.
  if (text.empty() || text.front() < 'a' || text.front() > 'z') return text;
  std::size_t size = lexicon.starts(&Language::absent_words, text);
  if (size == 0) size = lexicon.starts(&Language::excused_words, text);
  if (size == 0) size = lexicon.starts(&Language::negations, text);
  if (size == 0) return text;
  std::string_view rest = text.substr(size);
  if (rest.starts_with(':')) rest.remove_prefix(1);
  rest = utf8::trim(rest);
  return begins_upper(rest) ? rest : text;
}

}  // namespace bra::read
