// The risk picture: where each area stands now, and a matrix for each year.

#include <algorithm>
#include <string>
#include <utility>

#include "query/overview/sections.h"
#include "query/risk_lines.h"
#include "query/risk_shown.h"
#include "query/risk_view.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr std::string_view month_names[] = {"Jan", "Feb", "Mar", "Apr",
                                            "May", "Jun", "Jul", "Aug",
                                            "Sep", "Oct", "Nov", "Dec"};

Message month_name(Month month) {
  return {month_names[static_cast<std::size_t>(month.month() - 1)]};
}

Linked linked(Value value, const Assessed& one) {
  if (one.reading == nullptr) return {std::move(value), {}};
  return {std::move(value), place_at(one.reading->span)};
}

/// How a level has moved since exactly the month before.
Value change(const Assessed& one) {
  if (!one.level || !one.previous) return {};
  const std::string_view name = *one.previous < *one.level   ? "▲ higher"
                                : *one.level < *one.previous ? "▼ lower"
                                                             : "= unchanged";
  return Named{
      .id = std::string(name), .name = std::string(name), .ours = true};
}

class Matrix {
 public:
  explicit Matrix(const Ground& ground)
      : book_(ground.book), view_(risk_view(book_, ground.question)) {
    if (!view_.months) return;
    months_ = months_listed(*view_.months, view_.shown);
    lines_ = risk_lines(view_.shown);
    with_source_ = has_rival_sources(lines_);
  }

  [[nodiscard]] bool is_empty() const { return lines_.empty(); }
  /// Whether there is a level, or a word in its place, in any of the months.
  [[nodiscard]] bool is_told() const {
    return months_told(lines_, months_) > 0;
  }

  /// Where each area stood in the last month that any picture is of.
  [[nodiscard]] Grid latest() const {
    Grid grid{.caption = "Where it stands", .columns = {{"Area"}}, .rows = {}};
    if (with_source_) grid.columns.push_back({"Source"});
    for (const char* heading :
         {"Level", "Month", "Change", "Months in a row", "Comment"}) {
      grid.columns.push_back({heading});
    }
    grid.columns[grid.columns.size() - 2].numeric = true;
    const Month month = months_[months_told(lines_, months_) - 1];
    for (const RiskLine& line : lines_) {
      auto row = begun(line);
      const auto own = line.months.find(month);
      if (own == line.months.end()) {
        row.push_back({{no_word, {}}});
        row.push_back({{month.iso(), {}}});
        row.resize(grid.columns.size());
      } else {
        const Assessed& one = *own->second;
        row.push_back(cell(level_or_reason(book_, one), one));
        row.push_back({{month.iso(), {}}});
        row.push_back({{change(one), {}}});
        row.push_back({{Value(one.streak), {}}});
        row.push_back({{text_or_null(one.reading->comment.text), {}}});
      }
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  /// A matrix for each calendar year, so that it fits a page; from the first
  /// year that has a picture.
  void add_years(std::vector<Block>& parts) const {
    for (std::size_t first = begin_of_pictures(); first < months_.size();) {
      std::size_t last = first;
      while (last < months_.size() &&
             months_[last].year() == months_[first].year()) {
        ++last;
      }
      parts.emplace_back(year(first, last));
      first = last;
    }
  }

  [[nodiscard]] std::vector<Message> notes() const {
    Table table = risk_matrix(book_, view_.shown, months_);
    add_revisions(book_, view_.shown, table);
    add_internal(book_, view_.shown, table);
    return std::move(table.notes);
  }

 private:
  static constexpr std::string_view no_word = "–";

  /// The first of the months whose year has a picture, or the last year's.
  [[nodiscard]] std::size_t begin_of_pictures() const {
    Month first = months_.back();
    for (const RiskLine& line : lines_) {
      if (!line.months.empty()) {
        first = std::min(first, line.months.begin()->first);
      }
      for (const Assessed* span : line.spans) {
        first = std::min(first, span->months.first);
      }
    }
    const auto begin =
        std::find_if(months_.begin(), months_.end(),
                     [&](Month month) { return month.year() >= first.year(); });
    return static_cast<std::size_t>(begin - months_.begin());
  }

  [[nodiscard]] std::vector<Grid::Cell> begun(const RiskLine& line) const {
    std::vector<Grid::Cell> row = {{{book_.areas[line.area].name, {}}}};
    if (with_source_) row.push_back({{text_or_null(line.source), {}}});
    return row;
  }

  [[nodiscard]] Grid year(std::size_t first, std::size_t last) const {
    Grid grid{.caption = {"Levels in {}", months_[first].year()},
              .columns = {{"Area"}},
              .rows = {}};
    if (with_source_) grid.columns.push_back({"Source"});
    for (std::size_t i = first; i < last; ++i) {
      grid.columns.push_back({month_name(months_[i])});
    }
    for (const RiskLine& line : lines_) {
      const auto spans = spans_over(line, months_);
      auto row = begun(line);
      for (std::size_t i = first; i < last; ++i) {
        const auto own = line.months.find(months_[i]);
        row.push_back(
            month(own == line.months.end() ? nullptr : own->second, spans[i]));
      }
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  [[nodiscard]] Grid::Cell month(const Assessed* own,
                                 const Assessed* span) const {
    if (own != nullptr) return cell(level_or_reason(book_, *own), *own);
    if (span == nullptr) return {{no_word, {}}};
    return cell(Object{{"level", level_or_reason(book_, *span)}, {"mark", "*"}},
                *span);
  }

  [[nodiscard]] Grid::Cell cell(Value value, const Assessed& one) const {
    return marked(linked(std::move(value), one), is_internal(book_, one));
  }

  const Book& book_;
  RiskView view_;
  std::vector<Month> months_;
  std::vector<RiskLine> lines_;
  bool with_source_ = false;
};

}  // namespace

Section risk_section(const Ground& ground) {
  Section section{.id = section::risk, .heading = "Risk picture", .parts = {}};
  const Matrix matrix(ground);
  if (matrix.is_empty()) {
    section.parts.emplace_back("There is no picture of the period.");
    return section;
  }
  if (matrix.is_told()) section.parts.emplace_back(matrix.latest());
  matrix.add_years(section.parts);
  section.parts.emplace_back("A dash is a month without a level.");
  for (Message& note : matrix.notes()) section.parts.emplace_back(note);
  return section;
}

}  // namespace bra::query
