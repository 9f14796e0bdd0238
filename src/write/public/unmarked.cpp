#include "write/public/unmarked.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "language/lexicon.h"
#include "text/utf8.h"
#include "write/public/passages.h"
#include "write/public/stretches.h"

namespace bra::write {
namespace {

/// The bytes at the start of `folded` that a word of the list is, in any
/// language; 0 if none is. The longest, and to the end of a word only if
/// `whole`.
std::size_t starts_with_one_of(Lexicon::List list, std::string_view folded,
                               bool whole) {
  constexpr std::string_view ends = " :-(,.\t*_";
  std::size_t longest = 0;
  for (const Language* language : languages) {
    for (const std::string_view word : language->*list) {
      if (word.size() <= longest || !folded.starts_with(word)) continue;
      const bool is_whole = folded.size() == word.size() ||
                            ends.find(folded[word.size()]) != ends.npos;
      if (is_whole || !whole) longest = word.size();
    }
  }
  return longest;
}

/// What may follow the word in a heading that says nothing else.
bool is_ground(std::string_view rest) {
  rest = utf8::trim(rest);
  if (rest.empty()) return true;
  constexpr std::string_view marks = ":-(,.";
  if (marks.find(rest.front()) != marks.npos || rest.starts_with("–")) {
    return true;
  }
  return starts_with_one_of(&Language::grounds, utf8::fold(rest), false) > 0;
}

/// The bytes of the word or words that say that something is internal; 0 if
/// none does.
std::size_t internal_word(std::string_view text) {
  const std::string folded = utf8::fold(text);
  return std::max(starts_with_one_of(&Language::internal, folded, true),
                  starts_with_one_of(&Language::not_public, folded, true));
}

bool says_internal(std::string_view text) {
  const std::size_t size = internal_word(text);
  return size > 0 && is_ground(text.substr(std::min(size, text.size())));
}

/// `Internt`, `Sekretessbelagd information`, `Rapport (sekretess)`.
bool is_heading_of_internal(std::string_view text) {
  if (says_internal(text)) return true;
  if (starts_with_one_of(&Language::internal_attributes, utf8::fold(text),
                         true) > 0) {
    return true;
  }
  for (std::size_t at = text.find_first_of("(["); at != text.npos;
       at = text.find_first_of("([", at + 1)) {
    const std::size_t end = std::min(text.find_first_of(")]", at), text.size());
    if (says_internal(text.substr(at + 1, end - at - 1))) return true;
  }
  return false;
}

/// `:: internt`, `;;; internt`, `--- internt`: a mark that is none. One bullet
/// may stand before any word.
bool begins_as_mark(std::string_view line) {
  constexpr std::string_view signs = ":;.,=~–-";
  const std::size_t begin = line.find_first_not_of(" \t>*_+");
  if (begin == line.npos) return false;
  line.remove_prefix(begin);
  const std::size_t words = line.find_first_not_of(signs);
  if (words == 0 || words == line.npos) return false;
  const bool is_bullet = line.substr(0, words) == "-";
  const std::string_view rest = utf8::trim(line.substr(words));
  if (is_bullet) return rest.starts_with(':') && begins_as_mark(rest);
  return internal_word(rest) > 0;
}

/// `Text först. ::: internt OSL 18:1`: the mark is one on a line of its own
/// only.
bool has_mark_inside(std::string_view line) {
  constexpr std::string_view mark = ":::";
  constexpr std::size_t longest_word = 80;  // bytes, in every language
  for (std::size_t at = line.find(mark); at != line.npos;) {
    const std::size_t words = line.find_first_not_of(": \t", at);
    if (words == line.npos) return false;
    if (internal_word(line.substr(words, longest_word)) > 0) return true;
    at = line.find(mark, words);
  }
  return false;
}

/// `Internt: …`, also as a bullet or in bold; `Internt (OSL 18:1)`, a line by
/// itself.
bool begins_with_word(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>*_-+#");
  if (begin == line.npos) return false;
  line.remove_prefix(begin);
  const std::size_t size = internal_word(line);
  if (size == 0 || size >= line.size()) return false;
  const std::size_t after = line.find_first_not_of("*_", size);
  if (after == line.npos) return false;
  const std::string_view rest = utf8::trim(line.substr(after));
  return line[after] == ':' || (rest.starts_with('(') && rest.ends_with(')'));
}

bool begins_as_internal(std::string_view line) {
  return begins_as_mark(line) || has_mark_inside(line) ||
         begins_with_word(line);
}

}  // namespace

std::vector<Span> unmarked_internal(const Page& page, const Meeting& meeting) {
  std::vector<std::pair<std::size_t, std::size_t>> passages;
  for (const Passage& passage : passages_of(page.source).all) {
    passages.emplace_back(passage.whole.begin, passage.whole.end);
  }
  const Stretches marked(std::move(passages));
  std::vector<Span> found;
  std::vector<std::pair<std::size_t, std::size_t>> titles;
  const auto add = [&](const Span& place) {
    if (marked.meet(place.begin, place.begin + 1)) return false;
    found.push_back(place);
    return true;
  };
  for (const Item& item : meeting.items) {
    const Span title = item.title.span;
    if (title && is_heading_of_internal(item.title.text) && add(title)) {
      titles.emplace_back(title.begin, title.end);
    }
  }
  const Stretches told(std::move(titles));
  for (std::size_t at = 0; at < page.text().size(); at = page.next_line(at)) {
    const Span line = page.line_at(at);
    if (!told.meet(line.begin, line.end) && begins_as_internal(line.text())) {
      add(line);
    }
  }
  return found;
}

}  // namespace bra::write
