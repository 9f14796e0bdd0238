#include "query/risk_lines.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace bra::query {

namespace {

// The areas that two sources speak of at the same time. Else whoever speaks
// goes on where the other left off.
std::set<std::size_t> areas_with_rivals(std::span<const Assessed> shown) {
  std::vector<const Assessed*> told;
  for (const Assessed& one : shown) {
    if (one.picture != nullptr) told.push_back(&one);
  }
  std::stable_sort(told.begin(), told.end(),
                   [](const Assessed* a, const Assessed* b) {
                     return std::tuple(a->area, a->months.first) <
                            std::tuple(b->area, b->months.first);
                   });
  std::set<std::size_t> areas;
  const Assessed* furthest = nullptr;
  for (const Assessed* one : told) {
    const bool touches = furthest != nullptr && furthest->area == one->area &&
                         one->months.first <= furthest->months.last;
    if (touches && furthest->picture->source != one->picture->source) {
      areas.insert(one->area);
    }
    if (!touches || furthest->months.last < one->months.last) furthest = one;
  }
  return areas;
}

}  // namespace

std::vector<RiskLine> risk_lines(std::span<const Assessed> shown) {
  const std::set<std::size_t> rivals = areas_with_rivals(shown);
  std::map<std::pair<std::size_t, std::string_view>, RiskLine> lines;
  const auto line_of = [&](std::size_t area,
                           std::string_view source) -> RiskLine& {
    RiskLine& line = lines[{area, source}];
    line.area = area;
    line.source = source;
    return line;
  };
  for (const Assessed& one : shown) {
    if (one.picture == nullptr) continue;
    const bool apart = rivals.contains(one.area);
    RiskLine& line =
        line_of(one.area, apart ? std::string_view(one.picture->source)
                                : std::string_view());
    if (one.is_span()) {
      line.spans.push_back(&one);
    } else {
      line.months[one.months.first] = &one;
    }
  }
  for (const Assessed& one : shown) {
    const auto found = lines.lower_bound({one.area, {}});
    if (found == lines.end() || found->first.first != one.area) {
      line_of(one.area, {});
    }
  }
  std::vector<RiskLine> sorted;
  sorted.reserve(lines.size());
  for (auto& [key, line] : lines) sorted.push_back(std::move(line));
  return sorted;
}

bool has_rival_sources(std::span<const RiskLine> lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].area == lines[i - 1].area) return true;
  }
  return false;
}

std::vector<const Assessed*> spans_over(const RiskLine& line,
                                        std::span<const Month> months) {
  std::vector<const Assessed*> found;
  const Assessed* furthest = nullptr;
  auto next = line.spans.begin();
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

std::size_t months_told(std::span<const RiskLine> lines,
                        std::span<const Month> months) {
  const auto is_told = [&](Month month) {
    return std::any_of(lines.begin(), lines.end(), [&](const RiskLine& line) {
      return line.months.contains(month);
    });
  };
  std::size_t count = months.size();
  while (count > 0 && !is_told(months[count - 1])) --count;
  return count;
}

}  // namespace bra::query
