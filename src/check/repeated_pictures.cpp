#include "check/repeated_pictures.h"

#include <set>

#include "check/pictures.h"

namespace bra::check {
namespace {

/// What one meeting says of months that earlier meetings have told of.
struct Again {
  bool says_new = false;
  std::size_t repeated = 0;
  std::size_t differing = 0;
  const Reading* first = nullptr;
  const Reading* before = nullptr;
  const Meeting* then = nullptr;
  /// Of more than one month, or of what an earlier meeting than `then` told.
  bool is_mixed = false;
};

bool differ(const Reading& one, const Reading& other) {
  return one.assessment != other.assessment || one.level != other.level;
}

std::vector<Again> look_again(const Book& book) {
  std::vector<Again> meetings(book.meetings.size());
  for (const Picture& picture : book.pictures) {
    const ReadingAt* before = nullptr;
    for (const ReadingAt& at : picture.revisions) {
      Again& again = meetings[at.meeting];
      if (before == nullptr) {
        again.says_new = true;
      } else if (before->meeting != at.meeting) {
        ++again.repeated;
        const Reading& now = book.reading_of(at);
        const Reading& told = book.reading_of(*before);
        const Meeting& then = book.meetings[before->meeting];
        if (differ(now, told)) ++again.differing;
        if (again.first == nullptr) {
          again.first = &now;
          again.before = &told;
          again.then = &then;
        }
        again.is_mixed = again.is_mixed || again.then != &then ||
                         *again.first->period != *now.period;
      }
      before = &at;
    }
  }
  return meetings;
}

// The latest month whose picture has come when a council meets; in the first
// days of a month that of the last may not have.
Month due_at(const Meeting& meeting) {
  constexpr int days_to_come = 10;
  return Month::of(meeting.date->day.plus(-days_to_come)).plus(-1);
}

std::size_t told_of(const Meeting& meeting, const Period& period) {
  std::size_t count = 0;
  for (const Reading& reading : meeting.readings) {
    if (reading.period == period) ++count;
  }
  return count;
}

// The whole picture of a month once more, word for word, at a meeting that had
// a later one to tell of: who thinks again changes something, and who meets
// twice in a month has no later one.
std::optional<Month> untold_month(const Again& again, const Meeting& meeting,
                                  const std::set<Month>& told) {
  constexpr std::size_t fewest = 2;  // areas of a picture
  const auto month = again.first->period->month();
  if (!month || again.is_mixed || again.differing > 0 ||
      again.repeated < fewest) {
    return {};
  }
  if (told_of(*again.then, *again.first->period) > again.repeated) return {};
  // One that names no month may be the one that is due.
  for (const Reading& reading : meeting.readings) {
    if (!reading.period) return {};
  }
  const Month due = due_at(meeting);
  if (*month >= due || due_at(*again.then) >= due) return {};
  if (told.contains(due)) return {};
  return due;
}

}  // namespace

std::vector<RepeatedPicture> repeated_pictures(const Book& book) {
  constexpr std::size_t few = 2;  // areas that are thought again of
  std::vector<RepeatedPicture> found;
  const std::vector<Again> all = look_again(book);
  const std::set<Month> told = months_told(book);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Again& again = all[i];
    if (again.says_new || again.first == nullptr) continue;
    RepeatedPicture one{.meeting = &book.meetings[i],
                        .first = again.first,
                        .before = again.before,
                        .told = again.then->date->day,
                        .differing = again.differing};
    const bool is_another =
        again.differing >= few && again.differing * 2 >= again.repeated;
    if (!is_another) one.untold = untold_month(again, *one.meeting, told);
    if (is_another || one.untold) found.push_back(one);
  }
  return found;
}

}  // namespace bra::check
