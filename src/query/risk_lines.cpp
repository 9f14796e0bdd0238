#include "query/risk_lines.h"

#include <algorithm>
#include <utility>

namespace bra::query {

std::vector<RiskLine> risk_lines(std::span<const Assessed> shown) {
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
    RiskLine& line = line_of(one.area, one.picture->source);
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
