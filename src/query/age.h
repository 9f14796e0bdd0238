// Age: how long a follow-up has been, or was, open: in days and in meetings
// held after the one that opened it. Both stop when it closes.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/book.h"

namespace bra::query {

struct Age {
  int days = 0;
  int meetings = 0;
  /// The day it closed, if it has.
  std::optional<Day> closed;
};

class Ages {
 public:
  explicit Ages(const Book& book);

  /// The age of a thread as it stood at `latest`, one of its standings. An
  /// open one is counted to `as_of` in days and to `end` in meetings, all of
  /// them if there is no end.
  [[nodiscard]] Age of(const Thread& thread, const Standing& latest, Day as_of,
                       std::optional<Day> end) const;

 private:
  [[nodiscard]] int held_until(std::optional<Day> end) const;

  /// How many held meetings there are up to and including each.
  std::vector<int> held_;
  std::vector<Day> held_days_;
};

}  // namespace bra::query
