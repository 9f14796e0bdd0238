#include "query/median_age.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace bra::query {

MedianAges::MedianAges(const Book& book)
    : book_(book),
      open_(book.threads.size(), false),
      tree_(book.threads.size() + 1, 0) {
  std::vector<std::size_t> by_age(book.threads.size());
  std::iota(by_age.begin(), by_age.end(), 0U);
  std::stable_sort(by_age.begin(), by_age.end(), [&](auto a, auto b) {
    return book.threads[a].opened < book.threads[b].opened;
  });
  for (std::size_t rank = 0; rank < by_age.size(); ++rank) {
    const Thread& thread = book.threads[by_age[rank]];
    opened_.push_back(thread.opened);
    for (const Standing& standing : thread.standings) {
      changes_.push_back({standing.meeting, rank, standing.open});
    }
  }
  std::stable_sort(
      changes_.begin(), changes_.end(),
      [](const Change& a, const Change& b) { return a.meeting < b.meeting; });
}

void MedianAges::set(std::size_t rank, bool open) {
  if (open_[rank] == open) return;
  open_[rank] = open;
  count_ = open ? count_ + 1 : count_ - 1;
  for (std::size_t i = rank + 1; i < tree_.size(); i += i & (~i + 1)) {
    tree_[i] = open ? tree_[i] + 1 : tree_[i] - 1;
  }
}

Day MedianAges::opened(std::size_t nth) const {
  std::size_t at = 0;
  for (std::size_t step = std::bit_floor(opened_.size()); step > 0; step /= 2) {
    if (at + step >= tree_.size() || tree_[at + step] > nth) continue;
    at += step;
    nth -= tree_[at];
  }
  return opened_[at];
}

std::optional<double> MedianAges::after(std::size_t meeting) {
  for (; next_ < changes_.size() && changes_[next_].meeting <= meeting;
       ++next_) {
    set(changes_[next_].rank, changes_[next_].open);
  }
  if (count_ == 0) return {};
  const int day = book_.meetings[meeting].date->day.number;
  const int older = day - opened((count_ - 1) / 2).number;
  const int younger = day - opened(count_ / 2).number;
  return (older + younger) / 2.0;
}

}  // namespace bra::query
