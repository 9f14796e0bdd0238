// Scope: which of a book's meetings a question is about, and the day as at
// which its answer stands.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/book.h"
#include "query/question.h"
#include "report/message.h"

namespace bra::query {

/// The indices of the latest `count` held meetings in `days`, up to today,
/// oldest first.
std::vector<std::size_t> latest_meetings(const Book& book, const Period& days,
                                         int count, Day today);

class Scope {
 public:
  Scope(const Book& book, const Question& question);

  /// Whether the meeting is in the period asked about. Without a period every
  /// meeting is, also one without a date.
  [[nodiscard]] bool holds(std::size_t meeting) const { return in_[meeting]; }
  /// Whether there is a period at all.
  [[nodiscard]] bool is_narrowed() const { return narrowed_; }
  /// From the first to the last of it; open at both ends without one.
  [[nodiscard]] const Period& period() const { return period_; }
  /// Facts stand as at the end of this day; unset: as at the latest meeting.
  [[nodiscard]] std::optional<Day> end() const { return end_; }
  /// The day to count ages to: the end, but never later than today.
  [[nodiscard]] Day as_of() const;

  /// Says the period and how many meetings are in it.
  void explain(std::vector<Message>& lines) const;

 private:
  std::vector<bool> in_;
  bool narrowed_ = false;
  Period period_;
  std::optional<Day> end_;
  Day today_;
};

}  // namespace bra::query
