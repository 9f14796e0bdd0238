// Pictures as rules speak of them: what holds for an area, and which months
// have a picture at all.

#pragma once

#include "model/book.h"

namespace bra::check {

/// What holds for an area, period and source: the latest word.
const Reading& held(const Picture& picture, const Book& book);

/// Calls `see(reading)` for every reading of a period at a held meeting, also
/// those whose level could not be read, in the order of the meetings.
template <class See>
void each_reading(const Book& book, See see) {
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held()) continue;
    for (const Reading& reading : meeting.readings) {
      if (reading.area && reading.period) see(reading);
    }
  }
}

}  // namespace bra::check
