#include <string>
#include <vector>

#include "query/risk_lines.h"
#include "query/risk_shown.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column area_column{.key = "area", .heading = "Area"};
constexpr Column source_column{.key = "source", .heading = "Source"};
constexpr Column month_column{
    .key = "month", .heading = "Month", .type = Type::named};
constexpr Column streak_column{
    .key = "streak", .heading = "Months in a row", .type = Type::integer};

constexpr std::string_view no_word = "–";

Value cell(const Book& book, const Assessed* own, const Assessed* span) {
  if (own == nullptr && span == nullptr) return no_word;
  const Named level = level_or_reason(book, own != nullptr ? *own : *span);
  if (span == nullptr) return level;
  return Object{{"level", level}, {"mark", "*"}};
}

Argument name_of(const Book& book, const RiskLine& line, bool with_source) {
  std::string name = book.areas[line.area].name;
  if (with_source && !line.source.empty()) {
    name += " (" + std::string(line.source) + ")";
  }
  return name;
}

}  // namespace

Table risk_matrix(const Book& book, std::span<const Assessed> shown,
                  std::span<const Month> months) {
  const std::vector<RiskLine> lines = risk_lines(shown);
  const bool with_source = has_rival_sources(lines);
  const std::size_t told = months_told(lines, months);
  Table table;
  const auto add_column = [&](const Column& column, std::string heading) {
    table.columns.push_back(column);
    table.headings.push_back(std::move(heading));
  };
  add_column(area_column, {});
  if (with_source) add_column(source_column, {});
  for (const Month month : months) add_column(month_column, month.iso());
  add_column(streak_column, {});
  for (const RiskLine& line : lines) {
    Row row{book.areas[line.area].name};
    if (with_source) row.push_back(text_or_null(line.source));
    const auto spans = spans_over(line, months);
    const Assessed* latest = nullptr;
    for (std::size_t i = 0; i < months.size(); ++i) {
      const auto own = line.months.find(months[i]);
      const Assessed* one = own == line.months.end() ? nullptr : own->second;
      row.push_back(cell(book, one, spans[i]));
      if (i + 1 == told) latest = one;
    }
    row.push_back(latest == nullptr ? Value() : Value(latest->streak));
    if (latest != nullptr && latest->streak.value_or(0) > 1) {
      table.notes.push_back({"{}: {} for {} months",
                             name_of(book, line, with_source),
                             level_argument(book, *latest), *latest->streak});
    }
    for (const Assessed* span : line.spans) {
      table.notes.push_back({"* {}: {} for {}",
                             name_of(book, line, with_source),
                             level_argument(book, *span), span->period.iso()});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace bra::query
