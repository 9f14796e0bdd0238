#include "check/misnumbered.h"

#include "text/titles.h"
#include "text/utf8.h"

namespace bra::check {

Misnumbered::Misnumbered(const Book& book) {
  for (const Thread& thread : book.threads) {
    if (!thread.number) continue;
    for (std::size_t i = 0; i < thread.standings.size(); ++i) {
      const Standing& now = thread.standings[i];
      const std::string_view title = book.entry_of(now).title.text;
      if (title.empty()) continue;
      const bool is_wrong =
          i == 0 ? thread.number_unknown
                 : !are_alike(thread.standings[i - 1].title, title);
      if (is_wrong) rows_.emplace(now.day, utf8::fold(title));
    }
  }
}

bool Misnumbered::has(Day day, std::string_view title) const {
  return !rows_.empty() && rows_.contains({day, utf8::fold(title)});
}

}  // namespace bra::check
