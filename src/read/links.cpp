#include "read/links.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "read/unplaced_rows.h"

namespace bra::read {
namespace {

// The number where it stands, in the state or in the status.
Span place_of(const Number& number, const Entry& entry) {
  for (const Span words : {entry.state_words.span, entry.status.span}) {
    if (!words) continue;
    const std::string text = number.text();
    const std::size_t at = words.text().find(text);
    if (at != std::string_view::npos) return words.part(at, at + text.size());
  }
  return entry.state_words.span;
}

bool leads_to(std::size_t thread, std::size_t from, const Book& book,
              const Numbered& by_number) {
  constexpr std::size_t most = 64;
  std::vector<std::size_t> reached = {from};
  for (std::size_t i = 0; i < reached.size() && reached.size() < most; ++i) {
    if (reached[i] == thread) return true;
    const Entry& entry = book.entry_of(book.threads[reached[i]].latest());
    if (!entry.link) continue;
    for (const Number& number : entry.link->numbers) {
      const std::size_t* next = by_number.find(number);
      const bool is_new =
          next != nullptr &&
          std::find(reached.begin(), reached.end(), *next) == reached.end();
      if (is_new) reached.push_back(*next);
    }
  }
  return false;
}

}  // namespace

std::optional<Number> leads_back(std::size_t thread, const Book& book,
                                 const Numbered& by_number) {
  const Entry& entry = book.entry_of(book.threads[thread].latest());
  for (const Number& number : entry.link->numbers) {
    const std::size_t* into = by_number.find(number);
    if (into != nullptr && leads_to(thread, *into, book, by_number)) {
      return number;
    }
  }
  return {};
}

void report_links(const Entry& entry, const Thread& thread,
                  const Numbered& by_number, Report& report) {
  for (const Number& number : entry.link->numbers) {
    const bool itself = thread.number == number;
    if (by_number.find(number) != nullptr && !itself) continue;
    report
        .add(follow_up_id_unknown, place_of(number, entry),
             itself
                 ? Message("{} cannot go into itself", number.text())
                 : Message("no meeting gave out the number {}", number.text()))
        .advise(
            "a follow-up is merged with, or split into, ones that have a row "
            "of their own");
  }
}

void report_ring(const Entry& entry, const Thread& thread, const Number& number,
                 Report& report) {
  const std::string own = thread.number ? thread.number->text()
                                        : std::string(thread.latest().title);
  report
      .add(follow_up_id_unknown, place_of(number, entry),
           Message("{} goes into {}, which goes back into {}", own,
                   number.text(), own))
      .advise("let one of them stay, and write where it stands");
}

}  // namespace bra::read
