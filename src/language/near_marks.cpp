#include "language/near_marks.h"

#include <algorithm>
#include <iterator>

#include "language/internal_words.h"
#include "language/passages.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

/// `:: internt`, `;;; internt`, `--- internt`: signs that were colons, or are
/// near to them.
bool begins_with_colons(std::string_view line) {
  constexpr std::string_view signs = ":;.,=~–-";
  constexpr std::string_view bullets[] = {"-", "–"};
  const std::size_t begin = line.find_first_not_of(" \t>*_+");
  if (begin == line.npos) return false;
  line.remove_prefix(begin);
  const std::size_t words = line.find_first_not_of(signs);
  if (words == 0 || words == line.npos) return false;
  const std::string_view before = line.substr(0, words);
  const std::string_view rest = utf8::trim(line.substr(words));
  if (std::find(std::begin(bullets), std::end(bullets), before) !=
      std::end(bullets)) {
    return rest.starts_with(':') && is_near_mark(rest);
  }
  return internal_word(rest) > 0;
}

/// Of which signs a line across the page may be made: `* * *`, `- - -`.
bool may_be_parted(char sign) {
  constexpr std::string_view signs = ":*-_";
  return signs.find(sign) != signs.npos;
}

/// `*** internt`, `>>> internt OSL 18:1`, "```internt", `: : : internt`: three
/// or more of any other sign, which is none in a heading or a table, and the
/// word alone. Stars beside a word are emphasis.
bool begins_with_signs(std::string_view line) {
  constexpr std::string_view others = "#|";
  constexpr std::string_view emphasis = "*_";
  line = utf8::trim(line);
  if (line.empty() || is_word_byte(line[0])) return false;
  const char sign = line[0];
  if (others.find(sign) != others.npos) return false;
  std::size_t signs = 0;
  std::size_t at = 0;
  for (; at < line.size() && (line[at] == sign || line[at] == ' '); ++at) {
    if (line[at] == sign) ++signs;
    // Parted by blanks, other signs are quotes.
    if (line[at] == ' ' && !may_be_parted(sign)) break;
  }
  if (signs < 3 || at == line.size()) return false;
  const bool is_apart = line[at] == ' ' || line[at - 1] == ' ';
  if (!is_apart && emphasis.find(sign) != emphasis.npos) return false;
  return is_internal_alone(utf8::trim(line.substr(at)));
}

/// `<!-- internt -->`: nobody sees it, and it withholds nothing. What does not
/// begin as a mark does (`<!-- ska inte publiceras -->`) or goes on (`<!--
/// internt: ring Polisen -->`) is a note.
bool has_comment_alone(std::string_view line) {
  constexpr std::string_view opening = "<!--";
  constexpr std::string_view closing = "-->";
  for (std::size_t at = line.find(opening); at != line.npos;
       at = line.find(opening, at)) {
    at += opening.size();
    const std::size_t end = line.find(closing, at);
    if (end == line.npos) return false;
    const std::string_view note = utf8::trim(line.substr(at, end - at));
    if (is_internal_alone(note) && opens_internal(note)) return true;
    at = end + closing.size();
  }
  return false;
}

}  // namespace

bool is_near_mark(std::string_view line) {
  return begins_with_colons(line) || begins_with_signs(line) ||
         has_comment_alone(line);
}

bool has_mark_inside(std::string_view line) {
  constexpr std::string_view mark = ":::";
  for (std::size_t at = line.find(mark); at != line.npos;) {
    const std::size_t words = line.find_first_not_of(": \t*_", at);
    if (words == line.npos) return false;
    if (internal_word(line.substr(words)) > 0) return true;
    at = line.find(mark, words);
  }
  return false;
}

}  // namespace bra
