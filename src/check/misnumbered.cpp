#include "check/misnumbered.h"

#include "check/titles.h"
#include "text/utf8.h"

namespace bra::check {

bool is_number_unknown(const Thread& thread, const Book& book) {
  if (!thread.number || thread.carried_in) return false;
  const Entry& first = book.entry_of(thread.standings.front());
  return first.number == thread.number &&
         thread.number->day != thread.standings.front().day;
}

Misnumbered::Misnumbered(const Book& book) {
  for (const Thread& thread : book.threads) {
    if (!thread.number) continue;
    for (std::size_t i = 0; i < thread.standings.size(); ++i) {
      const Standing& now = thread.standings[i];
      const std::string_view title = book.entry_of(now).title.text;
      if (title.empty()) continue;
      const bool is_wrong =
          i == 0 ? is_number_unknown(thread, book)
                 : !are_alike(thread.standings[i - 1].title, title);
      if (is_wrong) rows_.emplace(now.day, utf8::fold(title));
    }
  }
}

bool Misnumbered::has(Day day, std::string_view title) const {
  return !rows_.empty() && rows_.contains({day, utf8::fold(title)});
}

}  // namespace bra::check
