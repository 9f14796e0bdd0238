#include <algorithm>
#include <map>
#include <string>
#include <vector>

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

// One area by one source, month by month.
struct Line {
  std::size_t area = 0;
  std::string_view source;
  std::map<Month, const Assessed*> months;
  std::vector<const Assessed*> spans;
};

std::vector<Line> lines_of(std::span<const Assessed> shown) {
  std::map<std::pair<std::size_t, std::string_view>, Line> lines;
  const auto line_of = [&](std::size_t area, std::string_view source) -> Line& {
    Line& line = lines[{area, source}];
    line.area = area;
    line.source = source;
    return line;
  };
  for (const Assessed& one : shown) {
    if (one.picture == nullptr) continue;
    Line& line = line_of(one.area, one.picture->source);
    if (one.is_span()) {
      line.spans.push_back(&one);
    } else {
      line.months[one.months.first] = &one;
    }
  }
  // An area that has only gaps has a line all the same.
  for (const Assessed& one : shown) {
    const auto found = lines.lower_bound({one.area, {}});
    if (found == lines.end() || found->first.first != one.area) {
      line_of(one.area, {});
    }
  }
  std::vector<Line> sorted;
  for (auto& [key, line] : lines) sorted.push_back(std::move(line));
  return sorted;
}

bool has_rival_sources(const std::vector<Line>& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].area == lines[i - 1].area) return true;
  }
  return false;
}

// For each month the span of days that touches it and reaches the furthest, or
// null. Spans hold for every month that they touch, marked: they are no
// month's own.
std::vector<const Assessed*> spanned(const Line& line,
                                     std::span<const Month> months) {
  std::vector<const Assessed*> found;
  const Assessed* furthest = nullptr;
  auto next = line.spans.begin();  // by their first months
  for (const Month month : months) {
    for (; next != line.spans.end() && (*next)->months.first <= month; ++next) {
      if (furthest == nullptr || furthest->months.last < (*next)->months.last) {
        furthest = *next;
      }
    }
    const bool touches = furthest != nullptr && month <= furthest->months.last;
    found.push_back(touches ? furthest : nullptr);
  }
  return found;
}

Value cell(const Book& book, const Assessed* own, const Assessed* span) {
  if (own == nullptr && span == nullptr) return no_word;
  const Named level = level_or_reason(book, own != nullptr ? *own : *span);
  if (span == nullptr) return level;
  return Object{{"level", level}, {"mark", "*"}};
}

// How many of the months there are up to the last that any picture is of: a
// streak is told as it stood then.
std::size_t told_of(const std::vector<Line>& lines,
                    std::span<const Month> months) {
  const auto is_told = [&](Month month) {
    return std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
      return line.months.contains(month);
    });
  };
  std::size_t count = months.size();
  while (count > 0 && !is_told(months[count - 1])) --count;
  return count;
}

Argument name_of(const Book& book, const Line& line, bool with_source) {
  std::string name = book.areas[line.area].name;
  if (with_source && !line.source.empty()) {
    name += " (" + std::string(line.source) + ")";
  }
  return Argument(name);
}

Argument level_of(const Book& book, const Assessed& one) {
  return level_argument(book, *one.reading);
}

}  // namespace

Table risk_matrix(const Book& book, std::span<const Assessed> shown,
                  std::span<const Month> months) {
  const std::vector<Line> lines = lines_of(shown);
  const bool with_source = has_rival_sources(lines);
  const std::size_t told = told_of(lines, months);
  Table table;
  const auto add_column = [&](const Column& column, std::string heading) {
    table.columns.push_back(column);
    table.headings.push_back(std::move(heading));
  };
  add_column(area_column, {});
  if (with_source) add_column(source_column, {});
  for (const Month month : months) add_column(month_column, month.iso());
  add_column(streak_column, {});
  for (const Line& line : lines) {
    Row row{book.areas[line.area].name};
    if (with_source) row.push_back(text_or_null(line.source));
    const auto spans = spanned(line, months);
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
                             level_of(book, *latest), *latest->streak});
    }
    for (const Assessed* span : line.spans) {
      table.notes.push_back({"* {}: {} for {}",
                             name_of(book, line, with_source),
                             level_of(book, *span), span->period.iso()});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace bra::query
