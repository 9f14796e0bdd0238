#include "query/risk_view.h"

#include <algorithm>
#include <tuple>

#include "query/scope.h"

namespace bra::query {
namespace {

// A matrix longer than a century is a mistyped year: only months that
// something is said of are shown then.
constexpr int longest = 1200;

// The months asked about; nothing if there is nothing to ask about. A period
// that has begun ends with today's month, or with the latest picture: of the
// months after that there can be none, and to be without one is no gap.
std::optional<Months> months_asked(const RiskSeries& series,
                                   const Question& question) {
  const auto known = series.known();
  const auto& period = question.period;
  if (!period) {
    if (!known) return {};
    return Months{known->last, known->last};
  }
  if (!known && (!period->first || !period->last)) return {};
  Months months{period->first ? Month::of(*period->first) : known->first,
                period->last ? Month::of(*period->last) : known->last};
  if (months.last < months.first) return {};
  Month latest = Month::of(question.today);
  if (known) latest = std::max(latest, known->last);
  if (months.first <= latest) months.last = std::min(months.last, latest);
  return months;
}

// The months that the latest meetings have said something of.
std::optional<Months> months_told_of(const std::vector<Assessed>& told) {
  std::optional<Months> months;
  for (const Assessed& one : told) {
    if (!months) months = one.months;
    months->first = std::min(months->first, one.months.first);
    months->last = std::max(months->last, one.months.last);
  }
  return months;
}

// The areas that a gap is worth showing of: the declared ones, or all where
// none is declared and every name stands for itself.
std::vector<std::size_t> expected_areas(const Book& book) {
  const bool some_declared =
      std::any_of(book.areas.begin(), book.areas.end(),
                  [](const Area& area) { return area.declared; });
  std::vector<std::size_t> areas;
  for (std::size_t i = 0; i < book.areas.size(); ++i) {
    if (book.areas[i].declared || !some_declared) areas.push_back(i);
  }
  return areas;
}

std::string_view source_of(const Assessed& one) {
  return one.picture == nullptr ? std::string_view() : one.picture->source;
}

// Month by month, in each the council's own order of areas. A span of days
// stands in the first of the asked months that it touches.
void sort(const Months& months, std::vector<Assessed>& shown) {
  const auto key = [&](const Assessed& one) {
    return std::tuple(std::max(one.months.first, months.first), one.area,
                      source_of(one), one.period.first, one.period.last);
  };
  std::stable_sort(
      shown.begin(), shown.end(),
      [&](const Assessed& a, const Assessed& b) { return key(a) < key(b); });
}

void add_gaps(const Book& book, const RiskSeries& series, const Months& months,
              std::vector<Assessed>& shown) {
  if (months.last.number - months.first.number >= longest) return;
  const auto areas = expected_areas(book);
  for (Month month = months.first; month <= months.last;
       month = month.plus(1)) {
    for (const std::size_t area : areas) {
      if (const auto gap = series.gap(area, month)) shown.push_back(*gap);
    }
  }
}

}  // namespace

RiskView risk_view(const Book& book, const Question& question) {
  const RiskSeries series(book);
  RiskView view;
  view.shown.assign(series.all().begin(), series.all().end());
  if (question.last_meetings) {
    const Scope scope(book, question);
    std::erase_if(view.shown, [&](const Assessed& one) {
      return !scope.holds(one.picture->revisions.back().meeting);
    });
    view.months = months_told_of(view.shown);
  } else {
    view.months = months_asked(series, question);
  }
  std::erase_if(view.shown, [&](const Assessed& one) {
    return !view.months || !one.months.touches(*view.months);
  });
  if (!view.months) return view;
  add_gaps(book, series, *view.months, view.shown);
  sort(*view.months, view.shown);
  return view;
}

std::vector<Month> months_listed(const Months& months,
                                 std::span<const Assessed> shown) {
  std::vector<Month> list;
  if (months.last.number - months.first.number < longest) {
    for (Month month = months.first; month <= months.last;
         month = month.plus(1)) {
      list.push_back(month);
    }
    return list;
  }
  for (const Assessed& one : shown) {
    list.push_back(one.months.first);
    list.push_back(one.months.last);
  }
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
  return list;
}

}  // namespace bra::query
