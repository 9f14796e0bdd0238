#include "query/red_areas.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "model/area_names.h"
#include "query/internal_standing.h"

namespace bra::query {
namespace {

using Kind = RedAnswer::Kind;

/// How many of the meetings, which are in the order of their dates, there are
/// up to the end of the day.
std::size_t meetings_until(const Book& book, std::optional<Day> end) {
  if (!end) return book.meetings.size();
  const auto after = std::find_if(
      book.meetings.begin(), book.meetings.end(), [&](const Meeting& meeting) {
        return !meeting.date || *end < meeting.date->day;
      });
  return static_cast<std::size_t>(after - book.meetings.begin());
}

std::size_t told_at(const Assessed& one) {
  return one.picture->revisions.back().meeting;
}

/// For each area the latest month that has a level: if that is the gravest, it
/// is red.
std::map<std::size_t, RedArea> still_red(const Book& book,
                                         std::optional<Day> end) {
  std::map<std::size_t, RedArea> latest;
  const RiskSeries series(book);
  for (const Assessed& one : series.all()) {
    if (!one.level || (end && Month::of(*end) < one.months.last)) continue;
    RedArea& area = latest[one.area];
    const Assessed& known = area.latest;
    const bool is_graver =
        known.level && one.months.last == known.months.last &&
        (*known.level < *one.level ||
         (known.level == one.level && told_at(known) < told_at(one)));
    if (!known.level || known.months.last < one.months.last || is_graver) {
      area.latest = one;
    }
  }
  std::erase_if(latest, [&](const auto& one) {
    return *one.second.latest.level + 1 != book.levels.size();
  });
  return latest;
}

class Answers {
 public:
  Answers(const Book& book, std::optional<Day> end)
      : book_(book),
        names_(book.areas),
        meetings_(meetings_until(book, end)),
        reds_(still_red(book, end)),
        earliest_(meetings_) {
    for (const auto& [area, red] : reds_) {
      earliest_ = std::min(earliest_, told_at(red.latest));
    }
  }

  std::vector<RedArea> all() {
    for (std::size_t m = 0; m < meetings_; ++m) {
      if (book_.meetings[m].is_held()) add_measures(m);
    }
    for (const Thread& thread : book_.threads) add(thread);
    for (std::size_t m = earliest_; m < meetings_; ++m) {
      if (book_.meetings[m].is_held()) add_decisions(m);
    }
    std::vector<RedArea> found;
    for (auto& [area, red] : reds_) found.push_back(std::move(red));
    return found;
  }

 private:
  void add_measures(std::size_t m) {
    const Meeting& meeting = book_.meetings[m];
    for (const Measure& measure : meeting.measures) {
      if (!measure.area) continue;
      const auto red = reds_.find(*measure.area);
      if (red == reds_.end()) continue;
      auto& list = m < told_at(red->second.latest) ? red->second.earlier
                                                   : red->second.answers;
      list.push_back({Kind::measure, std::string(measure.title.text),
                      measure.span, meeting.is_internal(measure.span)});
    }
  }

  void add(const Thread& thread) {
    const Standing* latest = nullptr;
    std::map<std::size_t, bool> answered;
    for (std::size_t i = 0; i < thread.standings.size(); ++i) {
      const Standing& standing = thread.standings[i];
      if (standing.meeting >= meetings_) break;
      latest = &standing;
      // It is open until the meeting that says otherwise.
      const bool is_last = i + 1 == thread.standings.size();
      const std::size_t until =
          is_last ? meetings_
                  : std::min(meetings_, thread.standings[i + 1].meeting);
      for (const auto& [area, red] : reds_) {
        const std::size_t told = told_at(red.latest);
        const bool has_area = standing.open && standing.area == area;
        if (has_area && until > told) answered[area] = true;
      }
      if (standing.meeting < earliest_) continue;
      for (const std::size_t area : names_.named_in(standing.title)) {
        const auto red = reds_.find(area);
        if (red != reds_.end() &&
            standing.meeting >= told_at(red->second.latest)) {
          answered[area] = true;
        }
      }
    }
    if (latest == nullptr) return;
    for (const auto& [area, is] : answered) {
      reds_[area].answers.push_back(
          {Kind::follow_up, std::string(latest->title),
           book_.entry_of(*latest).span, is_internal(book_, thread, *latest)});
    }
  }

  void add_decisions(std::size_t m) {
    const Meeting& meeting = book_.meetings[m];
    for (const Decision& decision : meeting.decisions) {
      for (const std::size_t area : names_.named_in(decision.text.text)) {
        const auto red = reds_.find(area);
        if (red == reds_.end() || m < told_at(red->second.latest)) continue;
        red->second.answers.push_back({Kind::decision, decision.id,
                                       decision.span,
                                       meeting.is_internal(decision.span)});
      }
    }
  }

  const Book& book_;
  AreaNames names_;
  std::size_t meetings_;
  std::map<std::size_t, RedArea> reds_;
  /// The first meeting that told of one: text before it answers none.
  std::size_t earliest_;
};

}  // namespace

std::vector<RedArea> red_areas(const Book& book, std::optional<Day> end) {
  if (book.levels.size() < 2) return {};  // no scale, no alarm
  return Answers(book, end).all();
}

}  // namespace bra::query
