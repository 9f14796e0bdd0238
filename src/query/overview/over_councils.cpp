// Over several councils: numbers, and names of councils, areas and
// organisations only.

#include <map>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "query/overview.h"
#include "query/overview/sections.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

using Councils = std::vector<CouncilSum>;

template <class Of>
std::size_t total(const Councils& councils, Of of) {
  return std::accumulate(
      councils.begin(), councils.end(), std::size_t{0},
      [&](std::size_t sum, const CouncilSum& one) { return sum + of(one); });
}

std::size_t unanswered(const CouncilSum& one) {
  std::size_t count = 0;
  for (const CouncilSum::Red& red : one.reds) {
    if (!red.answered) ++count;
  }
  return count;
}

Linked linked(std::size_t number, const CouncilSum& one) {
  if (!one.latest) return {number, {}};
  return {number, *one.latest};
}

Section summary(const Councils& councils) {
  const auto sum = [&](std::size_t CouncilSum::*field) {
    return counted(
        total(councils, [&](const CouncilSum& one) { return one.*field; }),
        section::councils);
  };
  return {
      .id = section::summary,
      .heading = "In short",
      .parts = {Totals{
          {"Councils", counted(councils.size(), section::councils)},
          {"Open follow-ups", sum(&CouncilSum::open)},
          {"of them overdue", sum(&CouncilSum::overdue)},
          {"of them without an owner", sum(&CouncilSum::unowned)},
          {"New in the period", sum(&CouncilSum::opened)},
          {"Finished in the period", sum(&CouncilSum::closed)},
          {"Meetings held", sum(&CouncilSum::meetings)},
          {"Decisions", sum(&CouncilSum::decisions)},
          {"Measures", sum(&CouncilSum::measures)},
          {"Areas at the gravest level",
           counted(total(councils,
                         [](const CouncilSum& one) { return one.reds.size(); }),
                   section::red)},
          {"of them without an answer",
           counted(total(councils, unanswered), section::red)},
      }}};
}

Section council_by_council(const Councils& councils) {
  Grid grid{.caption = "Council by council",
            .columns = {{"Council"},
                        {"Meetings", true},
                        {"Number open", true},
                        {"Number overdue", true},
                        {"Without an owner", true},
                        {"New", true},
                        {"Finished", true},
                        {"Decisions", true},
                        {"Measures", true},
                        {"Red", true},
                        {"Red without an answer", true}},
            .rows = {}};
  for (const CouncilSum& one : councils) {
    grid.rows.push_back({{{one.council, {}}},
                         {linked(one.meetings, one)},
                         {linked(one.open, one)},
                         {linked(one.overdue, one)},
                         {linked(one.unowned, one)},
                         {linked(one.opened, one)},
                         {linked(one.closed, one)},
                         {linked(one.decisions, one)},
                         {linked(one.measures, one)},
                         {counted(one.reds.size(), section::red)},
                         {counted(unanswered(one), section::red)}});
  }
  return {.id = section::councils,
          .heading = "Council by council",
          .parts = {std::move(grid)}};
}

Section reds(const Councils& councils) {
  Section section{
      .id = section::red, .heading = "Areas at the gravest level", .parts = {}};
  Grid grid{.caption = "Areas at the gravest level",
            .columns = {{"Council"}, {"Area"}, {"Answered"}},
            .rows = {}};
  for (const CouncilSum& one : councils) {
    for (const CouncilSum::Red& red : one.reds) {
      Value area = red.area;
      if (red.area.empty()) {
        area = Named{
            .id = "undeclared", .name = "an area not declared", .ours = true};
      }
      const Value answered = red.answered
                                 ? Value(true)
                                 : Value(Named{.id = "none",
                                               .name = "nothing answers it",
                                               .ours = true,
                                               .tone = Tone::warning});
      grid.rows.push_back(
          {{{one.council, {}}}, {{area, red.place}}, {{answered, {}}}});
    }
  }
  if (grid.rows.empty()) {
    section.parts.emplace_back("No area is at the gravest level.");
  } else {
    section.parts.emplace_back(std::move(grid));
  }
  return section;
}

std::vector<std::size_t> ages(const Councils& councils) {
  std::vector<std::size_t> counts(age_count);
  for (const CouncilSum& one : councils) {
    for (std::size_t i = 0; i < age_count; ++i) counts[i] += one.by_age[i];
  }
  return counts;
}

Grid ages_grid(const std::vector<std::size_t>& counts) {
  Grid grid{.caption = "By age",
            .columns = {{"Days"}, {"Number open", true}},
            .rows = {}};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    grid.rows.push_back(
        {{{age_name(i), {}}}, {counted(counts[i], section::councils)}});
  }
  return grid;
}

Grid organisations_grid(const Councils& councils) {
  struct Sum {
    std::string name;
    std::size_t open = 0;
    std::size_t councils = 0;
  };
  // The others, whose name is empty, last.
  std::map<std::pair<bool, std::string>, Sum> sums;
  for (const CouncilSum& one : councils) {
    for (const auto& [name, open] : one.by_organisation) {
      Sum& sum = sums[{name.empty(), utf8::collation_key(name)}];
      sum.name = name;
      sum.open += open;
      ++sum.councils;
    }
  }
  Grid grid{
      .caption = "Open follow-ups by the owner's organisation",
      .columns = {{"Organisation"}, {"Number open", true}, {"Councils", true}},
      .rows = {}};
  for (const auto& [key, sum] : sums) {
    const Value name =
        sum.name.empty()
            ? Value(Named{.id = "others", .name = "others", .ours = true})
            : Value(sum.name);
    grid.rows.push_back({{{name, {}}},
                         {counted(sum.open, section::councils)},
                         {counted(sum.councils, section::councils)}});
  }
  return grid;
}

Section follow_ups(const Councils& councils) {
  const auto counts = ages(councils);
  return {.id = section::follow_ups,
          .heading = "Open follow-ups",
          .parts = {age_chart(counts), ages_grid(counts),
                    organisations_grid(councils)}};
}

}  // namespace

Overview over_councils(const Councils& councils, const Question& asked) {
  const Question question = over_a_year(asked, asked.today);
  return {.title = "The councils together",
          .about = about(question, question.period.value_or(Period{})),
          .sections = {summary(councils), council_by_council(councils),
                       reds(councils), follow_ups(councils)}};
}

}  // namespace bra::query
