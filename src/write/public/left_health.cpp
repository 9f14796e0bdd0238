#include "write/public/left_health.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace bra::write {
namespace {

/// How many bytes from a word on tell of an illness; 0 if none do.
std::size_t illness_at(const NameToken& word, std::string_view text,
                       const Lexicon& lexicon,
                       const std::vector<std::string_view>& ends) {
  const std::size_t size =
      lexicon.starts(&Language::illnesses, text.substr(word.begin));
  if (size > 0) return size;
  const bool has_end =
      std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
        return word.folded.size() > end.size() && word.folded.ends_with(end);
      });
  return has_end ? word.end - word.begin : 0;
}

}  // namespace

std::deque<Withholding> left_health(const LeftText& left,
                                    const Lexicon& lexicon) {
  const auto ends = lexicon.words(&Language::illness_ends);
  std::deque<Withholding> found;
  std::size_t told = 0;
  for (const NameToken& word : left.tokens()) {
    if (word.begin < told) continue;
    const std::size_t size = illness_at(word, left.text(), lexicon, ends);
    if (size == 0) continue;
    told = word.begin + size;
    if (left.goes(word.begin, told)) continue;
    found.push_back(
        left.part(WithheldKind::possible_illness, word.begin, told));
  }
  return found;
}

}  // namespace bra::write
