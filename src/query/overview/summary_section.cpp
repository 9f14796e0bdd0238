#include "query/overview/sections.h"

namespace bra::query {

Section summary_section(const Ground& ground) {
  const std::size_t unanswered = ground.unanswered();
  const std::size_t overdue = ground.overdue();
  const std::size_t unowned = ground.unowned();
  const auto if_any = [](std::size_t count) {
    return count > 0 ? Tone::warning : Tone::none;
  };
  Totals totals = {
      {"Open follow-ups", counted(ground.open.size(), section::follow_ups)},
      {"of them overdue", counted(overdue, section::follow_ups),
       if_any(overdue)},
      {"of them without an owner", counted(unowned, section::follow_ups),
       if_any(unowned)},
      {"New in the period", counted(ground.sum_of_log("opened"), section::log)},
      {"Finished in the period",
       counted(ground.sum_of_log("closed"), section::log)},
      {"Meetings held", counted(ground.stats.size(), section::log)},
      {"Decisions", counted(ground.decisions.size(), section::decisions)},
      {"Areas at the gravest level", counted(ground.reds.size(), section::red)},
      {"of them without an answer", counted(unanswered, section::red),
       if_any(unanswered)},
  };
  return {.id = section::summary,
          .heading = "In short",
          .parts = {std::move(totals)}};
}

}  // namespace bra::query
