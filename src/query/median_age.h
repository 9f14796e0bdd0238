// Median age: of the follow-ups open after each meeting in turn, without
// sorting them anew each time.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/book.h"

namespace bra::query {

class MedianAges {
 public:
  explicit MedianAges(const Book& book);

  /// The median age in days of what is open after the meeting, counted to its
  /// day; of an even number the mean of the middle two. Nothing if none is
  /// open. Meetings must be asked for in their order.
  std::optional<double> after(std::size_t meeting);

 private:
  struct Change {
    std::size_t meeting;
    std::size_t rank;
    bool open;
  };
  void set(std::size_t rank, bool open);
  /// The opening day of the `nth` open thread (from 0), the oldest first.
  [[nodiscard]] Day opened(std::size_t nth) const;

  const Book& book_;
  /// By rank: threads in the order they were opened.
  std::vector<Day> opened_;
  std::vector<bool> open_;
  /// A binary indexed tree of how many are open.
  std::vector<std::size_t> tree_;
  std::size_t count_ = 0;
  /// In the order of the meetings.
  std::vector<Change> changes_;
  std::size_t next_ = 0;
};

}  // namespace bra::query
