#include "write/public/unmarked.h"

#include <algorithm>

#include "text/utf8.h"
#include "write/public/passages.h"

namespace bra::write {
namespace {

constexpr std::string_view negations[] = {"ej", "inte", "not"};
constexpr std::string_view open_words[] = {"offentligt", "offentlig", "public"};
/// What they stand before is internal: `Sekretessbelagd information`.
constexpr std::string_view attributes[] = {
    "sekretessbelagd", "sekretessbelagda", "konfidentiell",
    "konfidentiella",  "hemlig",           "hemliga"};

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// What may follow the word in a heading that says nothing else.
bool is_ground(std::string_view rest) {
  rest = utf8::trim(rest);
  if (rest.empty()) return true;
  constexpr std::string_view marks = ":-(,.";
  if (marks.find(rest.front()) != marks.npos || rest.starts_with("–")) {
    return true;
  }
  const std::string folded = utf8::fold(rest);
  for (const std::string_view start :
       {"osl", "enligt", "under", "jml", "jfr"}) {
    if (folded.starts_with(start)) return true;
  }
  return false;
}

/// The bytes of the word or words that say that something is internal; 0 if
/// none does.
std::size_t internal_word(std::string_view text) {
  const std::string folded = utf8::fold(text);
  const std::string_view all = folded;
  constexpr std::string_view ends = " :-(,.\t*_";
  std::size_t end = std::min(all.find_first_of(ends), all.size());
  if (is_internal_word(all.substr(0, end))) return end;
  if (!is_one_of(negations, all.substr(0, end)) || end == all.size()) return 0;
  const std::size_t second = end + 1;
  end = std::min(all.find(' ', second), all.size());
  if (all.substr(second, end - second) == "för") {  // `ej för spridning`
    constexpr std::string_view spreading = "spridning";
    const bool is_it = all.substr(end).starts_with(' ') &&
                       all.substr(end + 1).starts_with(spreading);
    return is_it ? end + 1 + spreading.size() : 0;
  }
  end = std::min(all.find_first_of(ends, second), all.size());
  return is_one_of(open_words, all.substr(second, end - second)) ? end : 0;
}

bool says_internal(std::string_view text) {
  const std::size_t size = internal_word(text);
  return size > 0 && is_ground(text.substr(std::min(size, text.size())));
}

/// `Internt`, `Sekretessbelagd information`, `Rapport (sekretess)`.
bool is_heading_of_internal(std::string_view text) {
  if (says_internal(text)) return true;
  const std::string folded = utf8::fold(text);
  if (is_one_of(attributes, folded.substr(0, folded.find(' ')))) return true;
  for (std::size_t at = text.find_first_of("(["); at != text.npos;
       at = text.find_first_of("([", at + 1)) {
    const std::size_t end = std::min(text.find_first_of(")]", at), text.size());
    if (says_internal(text.substr(at + 1, end - at - 1))) return true;
  }
  return false;
}

/// `Internt: …`, also as a bullet or in bold; and `:: internt`, a mark that is
/// none.
bool begins_as_internal(std::string_view line) {
  const std::size_t colons = line.find_first_not_of(" \t>*_-+");
  if (colons != line.npos && line[colons] == ':') {
    const std::size_t words = line.find_first_not_of(": \t", colons);
    return words != line.npos && internal_word(line.substr(words)) > 0;
  }
  const std::size_t begin = line.find_first_not_of(" \t>*_-+#");
  if (begin == line.npos) return false;
  line.remove_prefix(begin);
  const std::size_t size = internal_word(line);
  if (size == 0 || size >= line.size()) return false;
  const std::size_t after = line.find_first_not_of("*_", size);
  return after != line.npos && line[after] == ':';
}

}  // namespace

std::vector<Span> unmarked_internal(const Page& page, const Meeting& meeting) {
  const std::vector<Passage> passages = passages_of(page.source);
  const auto is_marked = [&](const Span& place) {
    return std::any_of(passages.begin(), passages.end(),
                       [&](const Passage& passage) {
                         return passage.whole.begin <= place.begin &&
                                place.begin < passage.whole.end;
                       });
  };
  std::vector<Span> found;
  const auto add = [&](Span place) {
    const bool again =
        std::any_of(found.begin(), found.end(), [&](const Span& one) {
          return one.begin <= place.end && place.begin <= one.end;
        });
    if (!again && !is_marked(place)) found.push_back(place);
  };
  for (const Item& item : meeting.items) {
    if (item.title.span && is_heading_of_internal(item.title.text)) {
      add(item.title.span);
    }
  }
  for (std::size_t at = 0; at < page.text().size(); at = page.next_line(at)) {
    const Span line = page.line_at(at);
    if (begins_as_internal(line.text())) add(line);
  }
  return found;
}

}  // namespace bra::write
