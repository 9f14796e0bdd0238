// area-missing: a picture without an area that the picture before had.

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "check/pictures.h"
#include "check/rule.h"

namespace bra::check {
namespace {

struct MonthPicture {
  std::set<std::size_t> areas;
  /// Rows whose area the council does not have: any of them may be the
  /// missing one, mistyped, and area-unknown tells of it.
  std::size_t unknown = 0;
  /// The header row of the first table with the month.
  Span header;
};

using Pictures = std::map<Month, MonthPicture>;

// The months that spans of days answer for, area by area; a span is no picture
// of a month, but its areas are not missing there.
class Spans {
 public:
  void add(std::size_t area, Month first, Month last) {
    by_area_[area].emplace_back(first, last);
  }

  /// After the last add(): overlapping spans become one.
  void join() {
    for (auto& [area, spans] : by_area_) {
      std::sort(spans.begin(), spans.end());
      std::vector<std::pair<Month, Month>> joined;
      for (const auto& span : spans) {
        if (!joined.empty() && span.first <= joined.back().second) {
          joined.back().second = std::max(joined.back().second, span.second);
        } else {
          joined.push_back(span);
        }
      }
      spans = std::move(joined);
    }
  }

  [[nodiscard]] bool answers(std::size_t area, Month month) const {
    const auto at = by_area_.find(area);
    if (at == by_area_.end()) return false;
    const auto after = std::upper_bound(
        at->second.begin(), at->second.end(), month,
        [](Month wanted, const auto& span) { return wanted < span.first; });
    return after != at->second.begin() && month <= std::prev(after)->second;
  }

 private:
  std::map<std::size_t, std::vector<std::pair<Month, Month>>> by_area_;
};

// The row of each area in the table with each header: one that lacks a month
// may have others.
class Rows {
 public:
  explicit Rows(const Book& book) {
    each_reading(book, [&](const Reading& reading, const Meeting& /*meeting*/) {
      rows_.try_emplace(key(reading.header, *reading.area), reading.span);
    });
  }

  [[nodiscard]] Span at(Span header, std::size_t area) const {
    const auto found = rows_.find(key(header, area));
    return found == rows_.end() ? Span{} : found->second;
  }

 private:
  using Key = std::tuple<const Source*, std::uint32_t, std::size_t>;
  static Key key(Span header, std::size_t area) {
    return {header.source, header.begin, area};
  }
  std::map<Key, Span> rows_;
};

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  Pictures pictures;
  Spans spans;
  each_reading(book, [&](const Reading& reading, const Meeting& /*meeting*/) {
    const auto month = reading.period->month();
    if (!month) {
      spans.add(*reading.area, Month::of(*reading.period->first),
                Month::of(*reading.period->last));
      return;
    }
    MonthPicture& picture = pictures[*month];
    if (!picture.header) picture.header = reading.header;
    if (book.areas[*reading.area].declared) {
      picture.areas.insert(*reading.area);
    } else {
      ++picture.unknown;
    }
  });
  spans.join();
  // A row whose month cannot be read may be the one: month-missing.
  std::set<std::pair<const Source*, std::size_t>> without_month;
  for (const Meeting& meeting : book.meetings) {
    for (const Reading& reading : meeting.readings) {
      if (reading.area && !reading.period) {
        without_month.emplace(meeting.source, *reading.area);
      }
    }
  }
  std::set<std::size_t> always;
  std::optional<Rows> rows;  // made when one is missing
  for (auto now = pictures.begin(); now != pictures.end(); ++now) {
    const Month month = now->first;
    const auto& picture = now->second;  // clang 14 takes in no binding
    if (now == pictures.begin()) {
      always = picture.areas;
      continue;
    }
    const auto before = std::prev(now);
    // After a gap only what has never been left out is missed.
    const bool follows = before->first == month.plus(-1);
    std::vector<std::size_t> missing;
    const std::set<std::size_t>& wanted =
        follows ? before->second.areas : std::as_const(always);
    for (const std::size_t area : wanted) {
      if (picture.areas.contains(area) || spans.answers(area, month) ||
          without_month.contains({picture.header.source, area})) {
        continue;
      }
      missing.push_back(area);
    }
    std::erase_if(always, [&](std::size_t area) {
      return !picture.areas.contains(area);
    });
    if (missing.size() <= picture.unknown) continue;
    for (const std::size_t area : missing) {
      if (!rows) rows.emplace(book);
      const Span row = rows->at(picture.header, area);
      report
          .at(row ? row : picture.header,
              Message("{} is not in the picture for {}", book.areas[area].name,
                      month.iso()))
          .related(before->second.header,
                   Message("in the picture for {}", before->first.iso()))
          .advise(row ? "write its level for that month too, or not assessed "
                        "or not reported"
                      : "add its row: its level, or not assessed or not "
                        "reported");
    }
  }
}

}  // namespace

extern const Rule area_missing{
    .fault = {.name = "area-missing",
              .severity = Severity::warning,
              .summary = "an area that the picture before had is not in the "
                         "picture",
              .why =
                  "An absent area is not green: nobody can tell whether it is "
                  "calm, was not assessed or was forgotten. What is not "
                  "assessed says so.",
              .wrong = "februari: Skola och unga, Ordning och trygghet\n"
                       "mars:     Skola och unga",
              .right = "mars:     Skola och unga | gul\n"
                       "          Ordning och trygghet | ej bedömd"},
    .look = look,
};

}  // namespace bra::check
