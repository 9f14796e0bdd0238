// Sections: the parts that overviews are put together from, one file each.
// Those of one council may name people.

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/items.h"
#include "query/red_areas.h"
#include "query/scope.h"
#include "table/overview.h"

namespace bra::query {

/// What sections link to each other by.
namespace section {
inline constexpr std::string_view summary = "summary";
inline constexpr std::string_view risk = "risk";
inline constexpr std::string_view red = "red";
inline constexpr std::string_view follow_ups = "follow-ups";
inline constexpr std::string_view log = "log";
inline constexpr std::string_view decisions = "decisions";
inline constexpr std::string_view attendance = "attendance";
inline constexpr std::string_view figures = "figures";
inline constexpr std::string_view councils = "councils";
}  // namespace section

/// What is asked for every section, asked once.
struct Ground {
  Ground(const Book& of, const Question& asked);

  const Book& book;
  const Question& question;
  Scope scope;
  /// All follow-ups that are open when the period ends, oldest first.
  Items open;
  /// What happened to the log at each meeting of the period.
  Items stats;
  Items decisions;
  Items measures;
  std::vector<RedArea> reds;

  [[nodiscard]] bool is_overdue(std::size_t row) const {
    return open.is_true(row, "overdue");
  }
  /// Nobody's, not even somebody's whom nobody knows.
  [[nodiscard]] bool is_unowned(std::size_t row) const;
  /// The owners, or a word that tells that there is none.
  [[nodiscard]] Value owner(std::size_t row) const;
  [[nodiscard]] std::size_t overdue() const;
  [[nodiscard]] std::size_t unowned() const;
  [[nodiscard]] std::size_t unanswered() const;
  /// A field of the period's meetings, added up.
  [[nodiscard]] std::size_t sum_of_log(std::string_view key) const;
};

Section summary_section(const Ground& ground);
Section risk_section(const Ground& ground);
Section red_section(const Ground& ground);
Section follow_ups_section(const Ground& ground);
Section log_section(const Ground& ground);
Section decisions_section(const Ground& ground);
Section attendance_section(const Ground& ground);
Section figures_section(const Ground& ground);

/// The days to which a follow-up's age belongs: up to the first, and so on;
/// what is older than the last is one more.
inline constexpr std::array<std::int64_t, 4> age_bounds = {30, 90, 180, 365};
inline constexpr std::size_t age_count = age_bounds.size() + 1;
/// From 0, by age_bounds.
std::size_t age_group(std::int64_t days);
/// `31–90`, in days.
std::string age_name(std::size_t group);
/// Upright bars, one for each age group.
Chart age_chart(const std::vector<std::size_t>& counts);

/// What an overview's follow-up is called where there is room for a word: its
/// number, or its title. It leads to its latest row.
Linked short_name(const Ground& ground, std::size_t row);

/// The question with a period: unless it has one, the twelve months up to
/// `latest`, that of `latest` included, and on to today.
Question over_a_year(const Question& asked, Day latest);

/// In place of an owner.
Named nobody();

/// A count that leads to its one place, or to the section that lists them.
Linked counted(const std::vector<Place>& places, std::string_view section);
Linked counted(std::size_t count, std::string_view section);

/// `Brottsförebyggande rådet, Björkvik`, as far as bra.yaml names them.
Message name_of(const Council& council);

/// Lines below the title: the period, and as of which day.
std::vector<Message> about(const Question& question, const Period& period);

}  // namespace bra::query
