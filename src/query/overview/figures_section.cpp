// Figures: every value of the period; those told of more than once are drawn.

#include <map>
#include <string>
#include <utility>

#include "query/overview/sections.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

std::string text_of(const Value& value) {
  const auto* text = std::get_if<std::string>(&value.is);
  return text == nullptr ? std::string() : *text;
}

double number_of(const Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value.is)) {
    return static_cast<double>(*whole);
  }
  return std::get<double>(value.is);
}

void add_charts(const Items& items, std::vector<Block>& parts) {
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> same;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items.at(i, "number").is_null()) continue;
    same[{utf8::fold(text_of(items.at(i, "title"))),
          utf8::fold(text_of(items.at(i, "unit")))}]
        .push_back(i);
  }
  for (const auto& [name, rows] : same) {
    if (rows.size() < 2) continue;
    const std::string title = text_of(items.at(rows.back(), "title"));
    const std::string unit = text_of(items.at(rows.back(), "unit"));
    Chart chart{
        .title = unit.empty() ? Message("{}", title)
                              : Message("{} ({})", title, unit),
        .labels = {},
        .series = {{.name = {"{}", title}, .values = {}, .is_line = true}}};
    for (const std::size_t row : rows) {
      const bool timed = !items.at(row, "period").is_null();
      chart.labels.push_back(items.at(row, timed ? "period" : "meeting"));
      chart.series.front().values.emplace_back(
          number_of(items.at(row, "number")));
    }
    parts.emplace_back(std::move(chart));
  }
}

}  // namespace

Section figures_section(const Ground& ground) {
  Section section{.id = section::figures, .heading = "Figures", .parts = {}};
  const Items items(query::figures, ground.book, ground.question);
  if (items.size() == 0) {
    section.parts.emplace_back("No figure was told of in the period.");
    return section;
  }
  add_charts(items, section.parts);
  Grid grid{.caption = "Figures told of in the period",
            .columns = {{"Figure"},
                        {"Value", true},
                        {"Unit"},
                        {"Period"},
                        {"Target", true},
                        {"Source"},
                        {"Meeting"}},
            .rows = {}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    grid.rows.push_back({items.marked(i, {items.at(i, "title"), {}}),
                         {items.linked(i, "value")},
                         {{items.at(i, "unit"), {}}},
                         {{items.at(i, "period"), {}}},
                         {{items.at(i, "target"), {}}},
                         {{items.at(i, "source"), {}}},
                         {{items.at(i, "meeting"), {}}}});
  }
  section.parts.emplace_back(std::move(grid));
  return section;
}

}  // namespace bra::query
