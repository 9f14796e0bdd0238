#include "write/public/left_health.h"

#include <algorithm>
#include <string_view>

#include "write/public/legible.h"
#include "write/public/name_tokens.h"
#include "write/public/stretches.h"

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

std::deque<Withholding> left_health(const Source& source,
                                    const std::vector<Withholding>& withheld,
                                    const Lexicon& lexicon) {
  const Legible said = legible(source.text);
  const Stretches gone = stretches_of(withheld);
  const auto ends = lexicon.words(&Language::illness_ends);
  std::deque<Withholding> left;
  std::size_t told = 0;
  for (const NameToken& word : name_tokens(said)) {
    if (word.begin < told) continue;
    const std::size_t size = illness_at(word, said.text, lexicon, ends);
    if (size == 0) continue;
    told = word.begin + size;
    const std::size_t begin = said.from[word.begin];
    const std::size_t end = said.to[told - 1];
    if (gone.meet(begin, end)) continue;
    left.push_back({WithheldKind::possible_illness,
                    source.text.substr(begin, end - begin),
                    {},
                    begin});
  }
  return left;
}

}  // namespace bra::write
