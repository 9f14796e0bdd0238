// The log over time: what each meeting opened and closed.

#include "query/overview/sections.h"

namespace bra::query {

Section log_section(const Ground& ground) {
  Section section{.id = section::log,
                  .heading = "Opened and closed over time",
                  .parts = {}};
  const Items& log = ground.stats;
  if (log.size() == 0) {
    section.parts.emplace_back("No meeting was held in the period.");
    return section;
  }
  Chart chart{
      .title = "New and finished follow-ups at each meeting",
      .labels = {},
      .series = {{.name = "New", .values = {}},
                 {.name = "Finished", .values = {}},
                 {.name = "Open after", .values = {}, .is_line = true}}};
  Grid grid{.caption = "Meeting by meeting",
            .columns = {{"Meeting"},
                        {"Open before", true},
                        {"New", true},
                        {"Reopened", true},
                        {"Finished", true},
                        {"Open after", true},
                        {"Median age, days", true}},
            .rows = {}};
  for (std::size_t i = 0; i < log.size(); ++i) {
    chart.labels.push_back(log.at(i, "meeting"));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
      constexpr std::string_view keys[] = {"opened", "closed", "open_after"};
      chart.series[s].values.emplace_back(
          static_cast<double>(log.number(i, keys[s])));
    }
    std::vector<Grid::Cell> row;
    for (const char* key : {"meeting", "open_before", "opened", "reopened",
                            "closed", "open_after", "median_age_days"}) {
      row.push_back({log.linked(i, key)});
    }
    grid.rows.push_back(std::move(row));
  }
  section.parts.emplace_back(std::move(chart));
  section.parts.emplace_back(std::move(grid));
  for (const Message& note : log.notes()) section.parts.emplace_back(note);
  return section;
}

}  // namespace bra::query
