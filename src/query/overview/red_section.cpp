// Red areas and what answers them; below, every measure of the period.

#include "query/overview/sections.h"
#include "query/risk_shown.h"
#include "query/shown.h"

namespace bra::query {
namespace {

Value since(const Assessed& one) {
  const int streak = one.streak.value_or(1);
  return one.months.first.plus(1 - streak).iso();
}

Grid::Cell listed(const std::vector<RedAnswer>& answers) {
  Grid::Cell cell;
  for (const RedAnswer& answer : answers) {
    cell.push_back({answer.text, place_at(answer.place)});
    if (answer.internal) cell.push_back({not_public(), {}});
  }
  return cell;
}

Grid reds_grid(const Ground& ground) {
  const Book& book = ground.book;
  Grid grid{.caption = "Areas at the gravest level, and what answers them",
            .columns = {{"Area"},
                        {"Level"},
                        {"Since"},
                        {"Answered by"},
                        {"Earlier measures"}},
            .rows = {}};
  for (const RedArea& red : ground.reds) {
    const Assessed& one = red.latest;
    Grid::Cell answers = listed(red.answers);
    if (answers.empty()) {
      answers.push_back({Named{.id = "none",
                               .name = "nothing answers it",
                               .ours = true,
                               .tone = Tone::warning},
                         {}});
    }
    grid.rows.push_back(
        {{{book.areas[one.area].name, {}}},
         marked({shown_level(book, *one.level), place_at(one.reading->span)},
                is_internal(book, one)),
         {{since(one), {}}},
         std::move(answers),
         listed(red.earlier)});
  }
  return grid;
}

Grid measures_grid(const Items& items) {
  Grid grid{
      .caption = "Measures told of in the period",
      .columns = {{"Measure"}, {"Area"}, {"Actor"}, {"Effect"}, {"Meeting"}},
      .rows = {}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    grid.rows.push_back({items.marked(i, items.linked(i, "title")),
                         {{items.at(i, "area"), {}}},
                         {{items.at(i, "actor"), {}}},
                         {{items.at(i, "effect"), {}}},
                         {{items.at(i, "meeting"), {}}}});
  }
  return grid;
}

}  // namespace

Section red_section(const Ground& ground) {
  Section section{
      .id = section::red, .heading = "Measures against red areas", .parts = {}};
  if (ground.reds.empty()) {
    section.parts.emplace_back("No area is at the gravest level.");
  } else {
    section.parts.emplace_back(reds_grid(ground));
  }
  if (ground.measures.size() > 0) {
    section.parts.emplace_back(measures_grid(ground.measures));
  }
  return section;
}

}  // namespace bra::query
