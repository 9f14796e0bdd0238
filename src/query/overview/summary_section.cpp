#include "query/overview/sections.h"

namespace bra::query {
namespace {

/// Where the items stand that are counted.
template <class Counts>
std::vector<Place> places_of(const Items& items, Counts counts) {
  std::vector<Place> places;
  for (std::size_t row = 0; row < items.size(); ++row) {
    const std::size_t times = counts(row);
    if (times > 0) places.insert(places.end(), times, items.place(row));
  }
  return places;
}

}  // namespace

Section summary_section(const Ground& ground) {
  const std::size_t unanswered = ground.unanswered();
  const auto if_any = [](std::size_t count) {
    return count > 0 ? Tone::warning : Tone::none;
  };
  const auto each = [](std::size_t) -> std::size_t { return 1; };
  const auto of_log = [&](std::string_view key) {
    return counted(places_of(ground.stats,
                             [&](std::size_t row) {
                               return static_cast<std::size_t>(
                                   ground.stats.number(row, key));
                             }),
                   section::log);
  };
  const auto overdue = places_of(ground.open, [&](std::size_t row) {
    return std::size_t{ground.is_overdue(row)};
  });
  const auto unowned = places_of(ground.open, [&](std::size_t row) {
    return std::size_t{ground.is_unowned(row)};
  });
  Totals totals = {
      {"Open follow-ups",
       counted(places_of(ground.open, each), section::follow_ups)},
      {"of them overdue", counted(overdue, section::follow_ups),
       if_any(overdue.size())},
      {"of them without an owner", counted(unowned, section::follow_ups),
       if_any(unowned.size())},
      {"New in the period", of_log("opened")},
      {"Finished in the period", of_log("closed")},
      {"Meetings held", counted(places_of(ground.stats, each), section::log)},
      {"Decisions",
       counted(places_of(ground.decisions, each), section::decisions)},
      {"Areas at the gravest level", counted(ground.reds.size(), section::red)},
      {"of them without an answer", counted(unanswered, section::red),
       if_any(unanswered)},
  };
  return {.id = section::summary,
          .heading = "In short",
          .parts = {std::move(totals)}};
}

}  // namespace bra::query
