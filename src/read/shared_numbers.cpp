#include "read/shared_numbers.h"

#include <algorithm>

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

bool SharedNumbers::takes_apart(const Thread& thread, const Entry& entry,
                                std::size_t meeting, const RowsByNumber& rows,
                                const Book& book) const {
  constexpr std::size_t most = 8;  // with one number; more are no log
  const auto shared = threads_.find(*entry.number);
  if (shared != threads_.end() && shared->second.size() >= most) return false;
  const std::string_view title = thread.latest().title;
  if (!entry.title || title.empty() || are_alike(title, entry.title.text)) {
    return false;
  }
  if (thread.latest().meeting == meeting) return true;
  std::size_t looked_at = 0;
  const auto [begin, end] = rows.equal_range(*entry.number);
  return std::any_of(begin, end, [&](const auto& row) {
    const Entry& other = book.meetings[meeting].entries[row.second];
    return ++looked_at <= most && other.title &&
           are_alike(title, other.title.text);
  });
}

void SharedNumbers::add(const Number& number, std::size_t first,
                        std::size_t other) {
  std::vector<std::size_t>& threads = threads_[number];
  if (threads.empty()) threads.push_back(first);
  threads.push_back(other);
}

std::optional<std::size_t> SharedNumbers::apart(const Number& number,
                                                const OpenTitles::Threads* same,
                                                const Book& book) const {
  if (threads_.empty() || same == nullptr || same->size() != 1) return {};
  const Thread& thread = book.threads[*same->begin()];
  const bool has_shared = thread.number && threads_.contains(*thread.number);
  if (!has_shared || thread.opened != number.day) return {};
  return *same->begin();
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
