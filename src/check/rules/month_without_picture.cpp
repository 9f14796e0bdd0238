// month-without-picture: a month between two pictures that has none.

#include <algorithm>
#include <set>
#include <vector>

#include "check/follow_ups.h"
#include "check/pictures.h"
#include "check/repeated_pictures.h"
#include "check/rule.h"

namespace bra::check {
namespace {

struct Covered {
  Month first;
  Month last;
  Span header;
};

// When meetings had a picture that names no month or the last one's, or whose
// minutes could not be read: it may be the one that seems to be missing, and is
// told of.
std::set<Month> unplaced_pictures(const Book& book) {
  std::set<Month> months;
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held()) continue;
    for (const Reading& reading : meeting.readings) {
      if (!reading.period) months.insert(Month::of(meeting.date->day));
    }
  }
  for (const RepeatedPicture& again : repeated_pictures(book)) {
    months.insert(Month::of(again.meeting->date->day));
  }
  for (const Day day : unread_days(book)) months.insert(Month::of(day));
  return months;
}

void look(const RuleContext& context, Reporter& report) {
  const std::set<Month> unplaced = unplaced_pictures(context.book);
  std::vector<Covered> pictures;
  // A picture from a year that cannot be right leaves no gap before it.
  const Month latest_likely = Month::of(context.today.plus(366));
  const std::set<Month> told = months_told(context.book);
  const Meeting* before = nullptr;
  std::set<Month> far_back;
  each_reading(
      context.book, [&](const Reading& reading, const Meeting& meeting) {
        if (Month::of(*reading.period->first) > latest_likely) return;
        if (&meeting != before) far_back = months_far_back(meeting);
        before = &meeting;
        if (is_of(reading, far_back)) return;
        Covered covered{Month::of(*reading.period->first),
                        Month::of(*reading.period->last), reading.header};
        // Of which year-unlikely tells.
        if (const auto meant = meant_month(reading, meeting, told)) {
          covered.first = covered.last = *meant;
        }
        // The rows of one table follow each other; one of them is enough.
        if (!pictures.empty() && pictures.back().header == covered.header &&
            pictures.back().first == covered.first &&
            pictures.back().last == covered.last) {
          return;
        }
        pictures.push_back(covered);
      });
  std::stable_sort(
      pictures.begin(), pictures.end(),
      [](const Covered& a, const Covered& b) { return a.first < b.first; });
  const Covered* latest = nullptr;
  for (const Covered& next : pictures) {
    if (latest != nullptr && latest->last.plus(1) < next.first) {
      const Month first = latest->last.plus(1);
      const Month last = next.first.plus(-1);
      const auto near = unplaced.lower_bound(first);
      const bool may_be_there = near != unplaced.end() && *near <= last.plus(1);
      if (may_be_there) {
        latest = &next;
        continue;
      }
      report
          .at(next.header,
              first == last ? Message("there is no picture for {}", first.iso())
                            : Message("there is no picture for {} to {}",
                                      first.iso(), last.iso()))
          .related(latest->header, "the picture before")
          .advise(
              "write the picture of that month too, or its areas as not "
              "reported");
    }
    if (latest == nullptr || latest->last < next.last) latest = &next;
  }
}

}  // namespace

extern const Rule month_without_picture{
    .fault = {.name = "month-without-picture",
              .severity = Severity::info,
              .summary = "a month between two pictures has none",
              .why =
                  "Over a month without a picture no change can be told, and "
                  "a row of red months ends there. When no report came, the "
                  "picture can say so.",
              .wrong = "## Lägesbild, januari\n…\n## Lägesbild, mars",
              .right = "## Lägesbild, januari\n…\n## Lägesbild, februari\n…\n"
                       "## Lägesbild, mars"},
    .look = look,
};

}  // namespace bra::check
