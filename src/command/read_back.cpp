#include "command/read_back.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "command/misuse.h"
#include "read/read.h"

namespace bra::command {
namespace {

/// Minutes as they are read, and how many faults keep a part of them unread.
struct Reading {
  std::optional<Meeting> meeting;
  std::size_t unread = 0;
};

Reading reading_of(const Source& source, const Lexicon& lexicon,
                   const Council& council) {
  Report heard;
  Reading reading;
  reading.meeting =
      read::read_meeting(source, lexicon, council.file_limit, heard);
  reading.unread = static_cast<std::size_t>(std::count_if(
      heard.all().begin(), heard.all().end(), [](const Diagnostic& found) {
        return found.fault->silencing == Silencing::never;
      }));
  return reading;
}

/// Whether the minutes have fewer facts of any kind than they had. No command
/// takes one away.
bool have_lost(const Meeting& before, const Meeting& after) {
  return (before.date && !after.date) ||
         after.items.size() < before.items.size() ||
         after.entries.size() < before.entries.size() ||
         after.decisions.size() < before.decisions.size() ||
         after.readings.size() < before.readings.size() ||
         after.measures.size() < before.measures.size() ||
         after.figures.size() < before.figures.size() ||
         after.attendees.size() < before.attendees.size();
}

[[noreturn]] void refuse(const std::string& seen) {
  throw Misuse(
      Message("{} could not be read afterwards, and nothing was written", seen),
      {}, Message("write it by hand, and look at it with `bra check`"));
}

}  // namespace

bool reads_no_less(const Source& before, const Source& after,
                   const Lexicon& lexicon, const Council& council) {
  if (!read::is_candidate(before, lexicon)) return true;
  const Reading was = reading_of(before, lexicon, council);
  if (!was.meeting) return true;
  const Reading is = reading_of(after, lexicon, council);
  return is.meeting && (is.meeting->is_whole || !was.meeting->is_whole) &&
         is.unread <= was.unread && !have_lost(*was.meeting, *is.meeting);
}

void read_back(const Source* before, const Source& after,
               const std::string& seen, const Lexicon& lexicon,
               const Council& council, const std::vector<Demand>& demands) {
  const bool was_minutes =
      before != nullptr && read::is_candidate(*before, lexicon);
  if (!was_minutes && !read::is_candidate(after, lexicon)) return;
  const Reading is = reading_of(after, lexicon, council);
  if (!is.meeting) refuse(seen);
  if (was_minutes) {
    const Reading was = reading_of(*before, lexicon, council);
    const bool less_whole =
        was.meeting && was.meeting->is_whole && !is.meeting->is_whole;
    if (less_whole || is.unread > was.unread ||
        (was.meeting && have_lost(*was.meeting, *is.meeting))) {
      refuse(seen);
    }
  } else if (!is.meeting->is_whole) {
    refuse(seen);
  }
  for (const Demand& demand : demands) demand(*is.meeting);
}

std::string edited_apart(const Source& source, const std::string& seen,
                         const std::vector<Edit>& edits) {
  std::vector<Span> places;
  places.reserve(edits.size());
  for (const Edit& edit : edits) places.push_back(edit.where);
  std::stable_sort(
      places.begin(), places.end(),
      [](const Span& a, const Span& b) { return a.begin < b.begin; });
  for (std::size_t i = 1; i < places.size(); ++i) {
    if (places[i].begin < places[i - 1].end) refuse(seen);
  }
  return edited(source.text, edits);
}

}  // namespace bra::command
