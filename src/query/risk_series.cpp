#include "query/risk_series.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "model/contradicted.h"
#include "text/dash.h"

namespace bra::query {
namespace {

// A period with an open end is as long as the end that it has.
std::optional<Months> months_of(const Period& period) {
  const auto first = period.first ? period.first : period.last;
  const auto last = period.last ? period.last : period.first;
  if (!first || *last < *first) return {};
  return Months{Month::of(*first), Month::of(*last)};
}

std::optional<Assessed> assessed(const Book& book, const Picture& picture) {
  const auto months = months_of(picture.period);
  if (!months || picture.revisions.empty()) return {};
  const Reading& reading = book.reading_of(picture.revisions.back());
  const bool is_contradicted = contradicted(picture, book) != nullptr;
  const bool has_level =
      reading.assessment == Assessment::level && !is_contradicted;
  return Assessed{
      .area = picture.area,
      .period = picture.period,
      .months = *months,
      .picture = &picture,
      .reading = &reading,
      .level = has_level ? reading.level : std::nullopt,
      .reason = is_contradicted ? reasons::two_levels : reason_of(reading)};
}

auto series_order(const Assessed& one) {
  return std::tuple(one.area, std::string_view(one.picture->source),
                    one.is_span(), one.months.first, one.months.last,
                    one.period.first, one.period.last);
}

// The one of the month before that `one` goes on from: by the same source, or,
// if there is one only in either month, whoever it is by. A minute-taker who
// leaves the source out has not begun a new picture.
const Assessed* before(std::span<const Assessed* const> last_month,
                       const Assessed& one, bool alone) {
  for (const Assessed* other : last_month) {
    if (other->picture->source == one.picture->source) return other;
  }
  return alone && last_month.size() == 1 ? last_month.front() : nullptr;
}

void follow(const Assessed* before, Assessed& one) {
  if (one.level) one.streak = 1;
  if (before == nullptr) return;
  one.previous = before->level;
  if (one.level && before->level == one.level) one.streak = *before->streak + 1;
}

// Month by month for each area.
void follow_months(std::vector<Assessed>& all) {
  std::vector<Assessed*> months;
  for (Assessed& one : all) {
    if (!one.is_span()) months.push_back(&one);
  }
  std::stable_sort(months.begin(), months.end(),
                   [](const Assessed* a, const Assessed* b) {
                     return std::tuple(a->area, a->months.first) <
                            std::tuple(b->area, b->months.first);
                   });
  std::vector<const Assessed*> last_month;
  for (auto at = months.begin(); at != months.end();) {
    const Assessed& first = **at;
    const auto end = std::find_if(at, months.end(), [&](const Assessed* other) {
      return other->area != first.area ||
             other->months.first != first.months.first;
    });
    const bool is_next =
        !last_month.empty() && last_month.front()->area == first.area &&
        last_month.front()->months.first.plus(1) == first.months.first;
    if (!is_next) last_month.clear();
    const bool alone = end - at == 1;
    for (auto one = at; one != end; ++one) {
      follow(before(last_month, **one, alone), **one);
    }
    last_month.assign(at, end);
    at = end;
  }
}

}  // namespace

std::string_view reason_of(const Reading& reading) {
  switch (reading.assessment) {
    case Assessment::level:
      return {};
    case Assessment::not_assessed:
      return reasons::not_assessed;
    case Assessment::not_reported:
      return reasons::not_reported;
    case Assessment::unknown:
      break;
  }
  return reasons::unclear;
}

RiskSeries::RiskSeries(const Book& book) : by_area_(book.areas.size()) {
  std::vector<Assessed> told;
  for (const Picture& picture : book.pictures) {
    if (const auto one = assessed(book, picture)) told.push_back(*one);
  }
  using Keyed = std::pair<decltype(series_order(told[0])), const Assessed*>;
  std::vector<Keyed> sorted;
  sorted.reserve(told.size());
  for (const Assessed& one : told) sorted.emplace_back(series_order(one), &one);
  std::stable_sort(
      sorted.begin(), sorted.end(),
      [](const Keyed& a, const Keyed& b) { return a.first < b.first; });
  all_.reserve(sorted.size());
  for (const Keyed& keyed : sorted) all_.push_back(*keyed.second);
  follow_months(all_);
  for (const Assessed& one : all_) {
    any_.push_back(one.months);
    by_area_[one.area].push_back(one.months);
  }
  join(any_);
  for (Cover& cover : by_area_) join(cover);
  find_unread(book);
}

void RiskSeries::find_unread(const Book& book) {
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held()) continue;
    for (const Reading& reading : meeting.readings) {
      const auto month =
          reading.period ? reading.period->month() : std::nullopt;
      if (!reading.area || !month ||
          reading.assessment != Assessment::unknown) {
        continue;
      }
      const std::string_view written = reading.level_written.text;
      const bool is_gap = written.empty() || is_dash(written);
      unread_[{*reading.area, *month}] =
          is_gap ? reasons::no_level : reason_of(reading);
    }
  }
}

void RiskSeries::join(Cover& cover) {
  std::sort(cover.begin(), cover.end(),
            [](const Months& a, const Months& b) { return a.first < b.first; });
  Cover joined;
  for (const Months& months : cover) {
    if (!joined.empty() && months.first <= joined.back().last.plus(1)) {
      joined.back().last = std::max(joined.back().last, months.last);
    } else {
      joined.push_back(months);
    }
  }
  cover = std::move(joined);
}

bool RiskSeries::covers(const Cover& cover, Month month) {
  const auto after = std::upper_bound(
      cover.begin(), cover.end(), month,
      [](Month m, const Months& months) { return m < months.first; });
  return after != cover.begin() && month <= std::prev(after)->last;
}

std::optional<Months> RiskSeries::known() const {
  if (any_.empty()) return {};
  return Months{any_.front().first, any_.back().last};
}

std::optional<Assessed> RiskSeries::gap(std::size_t area, Month month) const {
  if (covers(by_area_[area], month)) return {};
  const auto unread = unread_.find({area, month});
  const std::string_view reason = unread != unread_.end() ? unread->second
                                  : covers(any_, month)
                                      ? reasons::not_in_picture
                                      : reasons::no_picture;
  return Assessed{.area = area,
                  .period = Period::of(month),
                  .months = {month, month},
                  .reason = reason};
}

}  // namespace bra::query
