// Open follow-ups: by owner, by age, and all of them.

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "query/overview/sections.h"
#include "table/sort_key.h"

namespace bra::query {
namespace {

struct Owned {
  Value owner;
  std::vector<std::size_t> rows;
};

/// A follow-up with two owners counts for each.
std::vector<Owned> by_owner(const Ground& ground) {
  std::map<SortKey, Owned> by_name;
  Owned unowned{nobody(), {}};
  for (std::size_t i = 0; i < ground.open.size(); ++i) {
    if (ground.is_unowned(i)) unowned.rows.push_back(i);
    for (const Value& owner : std::get<List>(ground.open.at(i, "owner").is)) {
      Owned& owned = by_name[SortKey::of(owner)];
      owned.owner = owner;
      owned.rows.push_back(i);
    }
  }
  std::vector<Owned> owners;
  owners.reserve(by_name.size() + 1);
  for (auto& [name, owned] : by_name) owners.push_back(std::move(owned));
  if (!unowned.rows.empty()) owners.push_back(std::move(unowned));
  return owners;
}

Chart chart_of(const std::vector<Owned>& owners) {
  Chart chart{.kind = Chart::Kind::by_name,
              .title = "Open follow-ups by owner",
              .labels = {},
              .series = {{.name = "Number open", .values = {}}}};
  for (const Owned& owned : owners) {
    chart.labels.push_back(owned.owner);
    chart.series.front().values.emplace_back(
        static_cast<double>(owned.rows.size()));
  }
  return chart;
}

Grid::Cell names_of(const Ground& ground,
                    const std::vector<std::size_t>& rows) {
  Grid::Cell cell;
  for (const std::size_t row : rows) cell.push_back(short_name(ground, row));
  return cell;
}

Linked count_of(const Ground& ground, const std::vector<std::size_t>& rows) {
  std::vector<Place> places;
  places.reserve(rows.size());
  for (const std::size_t row : rows) places.push_back(ground.open.place(row));
  return counted(places, section::follow_ups);
}

Grid owners_grid(const Ground& ground, const std::vector<Owned>& owners) {
  Grid grid{.caption = "By owner",
            .columns = {{"Owner"},
                        {"Number open", true},
                        {"Number overdue", true},
                        {"Oldest, days", true},
                        {"Which"}},
            .rows = {}};
  for (const Owned& owned : owners) {
    std::vector<std::size_t> overdue;
    std::size_t oldest = owned.rows.front();
    for (const std::size_t row : owned.rows) {
      if (ground.is_overdue(row)) overdue.push_back(row);
      if (ground.open.number(oldest, "age_days") <
          ground.open.number(row, "age_days")) {
        oldest = row;
      }
    }
    grid.rows.push_back({{{owned.owner, {}}},
                         {count_of(ground, owned.rows)},
                         {count_of(ground, overdue)},
                         {ground.open.linked(oldest, "age_days")},
                         names_of(ground, owned.rows)});
  }
  return grid;
}

std::vector<std::vector<std::size_t>> by_age(const Ground& ground) {
  std::vector<std::vector<std::size_t>> ages(age_count);
  for (std::size_t i = 0; i < ground.open.size(); ++i) {
    ages[age_group(ground.open.number(i, "age_days"))].push_back(i);
  }
  return ages;
}

Grid ages_grid(const Ground& ground,
               const std::vector<std::vector<std::size_t>>& ages) {
  Grid grid{.caption = "By age",
            .columns = {{"Days"}, {"Number open", true}, {"Which"}},
            .rows = {}};
  for (std::size_t i = 0; i < ages.size(); ++i) {
    grid.rows.push_back({{{age_name(i), {}}},
                         {count_of(ground, ages[i])},
                         names_of(ground, ages[i])});
  }
  return grid;
}

Grid all(const Ground& ground) {
  const Items& open = ground.open;
  Grid grid{.caption = "All open, the oldest first",
            .columns = {{"Follow-up"},
                        {"No."},
                        {"State"},
                        {"Owner"},
                        {"Due"},
                        {"Days", true},
                        {"Meetings", true}},
            .rows = {}};
  for (std::size_t i = 0; i < open.size(); ++i) {
    grid.rows.push_back({open.marked(i, open.linked(i, "title")),
                         {{open.at(i, "id"), {}}},
                         {{open.at(i, "state"), {}}},
                         {{ground.owner(i), {}}},
                         {{open.at(i, "deadline"), {}}},
                         {open.linked(i, "age_days")},
                         {open.linked(i, "age_meetings")}});
  }
  return grid;
}

}  // namespace

std::size_t age_group(std::int64_t days) {
  const auto bound =
      std::lower_bound(age_bounds.begin(), age_bounds.end(), days);
  return static_cast<std::size_t>(bound - age_bounds.begin());
}

std::string age_name(std::size_t group) {
  const std::string from =
      std::to_string(group == 0 ? 0 : age_bounds[group - 1] + 1) + "–";
  return group == age_bounds.size() ? from
                                    : from + std::to_string(age_bounds[group]);
}

Chart age_chart(const std::vector<std::size_t>& counts) {
  Chart chart{.title = "Open follow-ups by age in days",
              .labels = {},
              .series = {{.name = "Number open", .values = {}}}};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    chart.labels.emplace_back(age_name(i));
    chart.series.front().values.emplace_back(static_cast<double>(counts[i]));
  }
  return chart;
}

Section follow_ups_section(const Ground& ground) {
  Section section{
      .id = section::follow_ups, .heading = "Open follow-ups", .parts = {}};
  if (ground.open.size() == 0) {
    section.parts.emplace_back("Nothing is open.");
    return section;
  }
  const auto owners = by_owner(ground);
  const auto ages = by_age(ground);
  std::vector<std::size_t> counts;
  counts.reserve(ages.size());
  for (const auto& rows : ages) counts.push_back(rows.size());
  section.parts = {chart_of(owners), owners_grid(ground, owners),
                   age_chart(counts), ages_grid(ground, ages), all(ground)};
  return section;
}

}  // namespace bra::query
