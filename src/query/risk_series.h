// Risk series: the levels of each area through the months, as the latest word
// on each has it, and what stood the month before. Gaps are gaps: nothing is
// carried over one.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "model/book.h"

namespace bra::query {

/// Whole months, both included.
struct Months {
  Month first;
  Month last;
  [[nodiscard]] bool touches(const Months& other) const {
    return first <= other.last && other.first <= last;
  }
  [[nodiscard]] bool is_one() const { return first == last; }
};

/// Why there is no level, as programs read it.
namespace reasons {
inline constexpr std::string_view not_assessed = "not-assessed";
inline constexpr std::string_view not_reported = "not-reported";
inline constexpr std::string_view not_in_picture = "not-in-picture";
inline constexpr std::string_view no_picture = "no-picture";
inline constexpr std::string_view no_level = "no-level";
inline constexpr std::string_view unclear = "unclear";
inline constexpr std::string_view two_levels = "two-levels";
}  // namespace reasons

/// One area in one period by one source, or an area in a month without any.
struct Assessed {
  std::size_t area = 0;
  Period period;
  Months months;
  /// Null in a gap.
  const Picture* picture = nullptr;
  const Reading* reading = nullptr;
  std::optional<std::size_t> level;
  /// The level of exactly the month before: by the same source, or by another
  /// where there is one only in either month.
  std::optional<std::size_t> previous;
  /// Months in a row at this level, this one included. A span of days is in
  /// none.
  std::optional<int> streak;
  /// Which of the reasons there is no level for; empty if there is one.
  std::string_view reason;

  [[nodiscard]] bool is_span() const { return !period.month().has_value(); }
};

/// Which of the reasons a reading has no level for; empty if it has one.
std::string_view reason_of(const Reading& reading);

class RiskSeries {
 public:
  explicit RiskSeries(const Book& book);

  /// By area, source and time.
  [[nodiscard]] std::span<const Assessed> all() const { return all_; }
  /// From the first month that a picture touches to the latest.
  [[nodiscard]] std::optional<Months> known() const;
  /// A month of an area that no level is known of, or nothing if one is.
  [[nodiscard]] std::optional<Assessed> gap(std::size_t area,
                                            Month month) const;

 private:
  /// Months in which an area stands without a level that can be read, and why.
  void find_unread(const Book& book);

  // Sorted and apart.
  using Cover = std::vector<Months>;
  static void join(Cover& cover);
  static bool covers(const Cover& cover, Month month);

  std::vector<Assessed> all_;
  Cover any_;
  std::vector<Cover> by_area_;
  std::map<std::pair<std::size_t, Month>, std::string_view> unread_;
};

}  // namespace bra::query
