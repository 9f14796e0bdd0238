#include "read/shared_numbers.h"

#include "text/titles.h"

namespace bra::read {

bool is_given_again(const Thread& thread, const Entry& entry,
                    std::size_t meeting, const Book& book) {
  const Standing& first = thread.standings.front();
  const Day day = book.meetings[meeting].date->day;
  return entry.number->day == day && first.day == day &&
         first.meeting != meeting && entry.title && !first.title.empty() &&
         !are_alike(first.title, entry.title.text);
}

void SharedNumbers::add(const Number& number, std::size_t first,
                        std::size_t other) {
  std::vector<std::size_t>& threads = threads_[number];
  if (threads.empty()) threads.push_back(first);
  threads.push_back(other);
}

std::optional<std::size_t> SharedNumbers::find(const Entry& entry,
                                               const Book& book) const {
  const auto found = threads_.find(*entry.number);
  if (found == threads_.end()) return {};
  for (const std::size_t thread : found->second) {
    const std::string_view title = book.threads[thread].latest().title;
    if (are_alike(title, entry.title.text)) return thread;
  }
  return {};
}

}  // namespace bra::read
