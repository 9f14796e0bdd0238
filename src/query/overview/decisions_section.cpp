#include "query/overview/sections.h"

namespace bra::query {

Section decisions_section(const Ground& ground) {
  Section section{
      .id = section::decisions, .heading = "Decisions", .parts = {}};
  const Items& items = ground.decisions;
  if (items.size() == 0) {
    section.parts.emplace_back("Nothing was decided in the period.");
    return section;
  }
  Grid grid{.caption = "Decisions in the period",
            .columns = {{"No."}, {"Meeting"}, {"Item"}, {"Decision"}},
            .rows = {}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    grid.rows.push_back({items.marked(i, items.linked(i, "id")),
                         {{items.at(i, "meeting"), {}}},
                         {{items.at(i, "item"), {}}},
                         {{items.at(i, "text"), {}}}});
  }
  section.parts.emplace_back(std::move(grid));
  return section;
}

}  // namespace bra::query
