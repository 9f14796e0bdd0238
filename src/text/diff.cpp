#include "text/diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace bra {
namespace {

using Lines = std::vector<std::string_view>;

// Beyond so many lines taken away and put in, looking for what little is the
// same costs more than it tells.
constexpr int most_changes = 1000;

constexpr std::size_t context = 3;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the
/// furthest that each diagonal reaches with so many changes, then the way back.
class Shortest {
 public:
  Shortest(std::span<const std::string_view> before,
           std::span<const std::string_view> after)
      : before_(before), after_(after) {}

  /// One entry for each line of `before`: the line of `after` that it stays,
  /// or nothing. Nothing at all if there are too many changes.
  std::optional<std::vector<std::optional<std::size_t>>> kept() {
    for (int changes = 0; changes <= most_changes; ++changes) {
      if (reach_with(changes)) return way_back();
    }
    return {};
  }

 private:
  using Reach = std::vector<int>;  // by diagonal, from -changes to +changes

  [[nodiscard]] int reached(int changes, int diagonal) const {
    if (changes < 0 || diagonal < -changes || diagonal > changes) return -1;
    return reaches_[static_cast<std::size_t>(changes)]
                   [static_cast<std::size_t>(diagonal + changes)];
  }

  /// Where diagonal `d` is entered by taking a line away, from the diagonal
  /// before it; -1 if it cannot be.
  [[nodiscard]] int by_taking(int changes, int d) const {
    const int x = reached(changes - 1, d - 1);
    return x >= 0 && x < static_cast<int>(before_.size()) ? x + 1 : -1;
  }

  /// The same by putting one in, from the diagonal after it.
  [[nodiscard]] int by_putting_in(int changes, int d) const {
    const int x = reached(changes - 1, d + 1);
    return x >= 0 && x - d <= static_cast<int>(after_.size()) ? x : -1;
  }

  [[nodiscard]] int entered(int changes, int d) const {
    if (changes == 0) return 0;
    return std::max(by_taking(changes, d), by_putting_in(changes, d));
  }

  bool reach_with(int changes) {
    Reach reach(static_cast<std::size_t>(2 * changes + 1), -1);
    const int n = static_cast<int>(before_.size());
    const int m = static_cast<int>(after_.size());
    bool arrived = false;
    for (int d = -changes; d <= changes; d += 2) {
      int x = entered(changes, d);
      if (x < 0) continue;
      while (x < n && x - d < m && same(x, x - d)) ++x;
      reach[static_cast<std::size_t>(d + changes)] = x;
      arrived = arrived || (x == n && x - d == m);
    }
    reaches_.push_back(std::move(reach));
    return arrived;
  }

  [[nodiscard]] bool same(int x, int y) const {
    return before_[static_cast<std::size_t>(x)] ==
           after_[static_cast<std::size_t>(y)];
  }

  std::vector<std::optional<std::size_t>> way_back() const {
    std::vector<std::optional<std::size_t>> kept(before_.size());
    int x = static_cast<int>(before_.size());
    int y = static_cast<int>(after_.size());
    for (int changes = static_cast<int>(reaches_.size()) - 1; changes >= 0;
         --changes) {
      const int d = x - y;
      const int start = entered(changes, d);
      while (x > start) {
        --x;
        --y;
        kept[static_cast<std::size_t>(x)] = static_cast<std::size_t>(y);
      }
      if (changes == 0) break;
      if (by_taking(changes, d) == start) {
        --x;
      } else {
        --y;
      }
    }
    return kept;
  }

  std::span<const std::string_view> before_;
  std::span<const std::string_view> after_;
  std::vector<Reach> reaches_;
};

std::vector<ChangedLines> changes_between(const Lines& before,
                                          const Lines& after) {
  std::size_t same = 0;
  while (same < before.size() && same < after.size() &&
         before[same] == after[same]) {
    ++same;
  }
  std::size_t tail = 0;
  while (tail < before.size() - same && tail < after.size() - same &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  const std::size_t before_end = before.size() - tail;
  const std::size_t after_end = after.size() - tail;
  if (same == before_end && same == after_end) return {};
  const auto kept = Shortest(std::span(before).subspan(same, before_end - same),
                             std::span(after).subspan(same, after_end - same))
                        .kept();
  if (!kept) return {{same, before_end, same, after_end}};

  std::vector<ChangedLines> changes;
  std::size_t x = same;
  std::size_t y = same;
  for (std::size_t i = same; i <= before_end; ++i) {
    const bool end = i == before_end;
    if (!end && !(*kept)[i - same]) continue;
    const std::size_t j = end ? after_end : same + *(*kept)[i - same];
    if (i > x || j > y) changes.push_back({x, i, y, j});
    x = i + 1;
    y = j + 1;
  }
  return changes;
}

void add_line(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

// `12,3`; as in POSIX, the count is left out when it is one, and the line
// before is named when there is none.
std::string range(std::size_t begin, std::size_t end) {
  const std::size_t count = end - begin;
  if (count == 1) return fmt::format("{}", begin + 1);
  return fmt::format("{},{}", count == 0 ? begin : begin + 1, count);
}

/// Changes [first, last) are near enough each other to be shown together.
void add_hunk(std::string& out, const Lines& before, const Lines& after,
              std::span<const ChangedLines> changes) {
  const std::size_t lead = std::min(context, changes.front().before_begin);
  const std::size_t trail =
      std::min(context, before.size() - changes.back().before_end);
  std::size_t at = changes.front().before_begin - lead;
  out += fmt::format("@@ -{} +{} @@\n",
                     range(at, changes.back().before_end + trail),
                     range(changes.front().after_begin - lead,
                           changes.back().after_end + trail));
  for (const ChangedLines& change : changes) {
    for (; at < change.before_begin; ++at) add_line(out, ' ', before[at]);
    for (; at < change.before_end; ++at) add_line(out, '-', before[at]);
    for (std::size_t i = change.after_begin; i < change.after_end; ++i) {
      add_line(out, '+', after[i]);
    }
  }
  for (std::size_t i = 0; i < trail; ++i) add_line(out, ' ', before[at + i]);
}

}  // namespace

std::vector<ChangedLines> changed_lines(std::string_view before,
                                        std::string_view after) {
  return changes_between(lines_of(before), lines_of(after));
}

std::string unified_diff(std::string_view name_before,
                         std::string_view name_after, std::string_view before,
                         std::string_view after) {
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const auto changes = changes_between(old_lines, new_lines);
  if (changes.empty()) return {};
  std::string out = fmt::format("--- {}\n+++ {}\n", name_before, name_after);
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first + 1;
    while (last < changes.size() &&
           changes[last].before_begin - changes[last - 1].before_end <=
               2 * context) {
      ++last;
    }
    add_hunk(out, old_lines, new_lines,
             std::span(changes).subspan(first, last - first));
    first = last;
  }
  return out;
}

}  // namespace bra
