// Balancing: how many follow-ups are open before and after each meeting, and
// what made the difference.

#pragma once

#include <cstddef>
#include <vector>

#include "model/book.h"

namespace bra::read {

class Balancing {
 public:
  /// From here on `meeting`, an index into Book::meetings, is counted.
  void begin(std::size_t meeting);
  /// Of the meeting that was begun, as far as it has been counted.
  [[nodiscard]] const Balance& balance();

  /// How follow-up `thread`, an index into Book::threads, stands now. One that
  /// `is_new` has been opened, whether it is still open or not.
  void count(std::size_t thread, bool open, bool is_new);
  /// What the meeting was taken to close is open after all; `was_open` is
  /// whether it was before the meeting.
  void keep_open(std::size_t thread, bool was_open);

  [[nodiscard]] bool is_open(std::size_t thread) const {
    return thread < open_.size() && open_[thread];
  }

 private:
  void set(std::size_t thread, bool open);

  std::vector<bool> open_;
  int now_ = 0;
  Balance balance_;
};

}  // namespace bra::read
