#include "read/others_unnamed.h"

#include <string>

#include "language/comparing.h"
#include "read/read.h"

namespace bra::read {

extern const Fault owner_unknown;

std::string_view without_others(std::string_view written,
                                const Lexicon& lexicon) {
  constexpr int most_words = 3;  // `m. fl.`, `med flera`
  std::size_t at = written.size();
  for (int words = 0; words < most_words && at > 0; ++words) {
    at = written.rfind(' ', at - 1);
    if (at == written.npos) break;
    std::string squeezed = comparable(written.substr(at + 1));
    std::erase_if(squeezed, [](char c) { return c == ' ' || c == '.'; });
    if (lexicon.is(&Language::others, squeezed)) return written.substr(0, at);
  }
  return {};
}

void report_others(const Words& written, std::string_view known,
                   Report& report) {
  report
      .add(owner_unknown, written.span,
           Message("{} has it, and the others are not named", known))
      .advise("name them too, parted by commas, or leave the rest out");
}

}  // namespace bra::read
