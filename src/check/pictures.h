// Pictures as rules speak of them: what holds for an area, and which months
// have a picture at all.

#pragma once

#include <optional>
#include <set>

#include "model/book.h"

namespace bra::check {

/// What holds for an area, period and source: the latest word.
const Reading& held(const Picture& picture, const Book& book);

/// The months that there is a picture of.
std::set<Month> months_told(const Book& book);

/// The month that was meant by a picture of a month long gone: `januari 2024`
/// in minutes of February 2025, where nothing is told of January 2025. Nothing
/// if the year may be right. `told` are months_told().
std::optional<Month> meant_month(const Reading& reading, const Meeting& meeting,
                                 const std::set<Month>& told);

/// The months of pictures that were written without their year and are read as
/// long before the meeting: `april` in minutes of March. Of a row of months
/// each stands beside the next, and none is told.
std::set<Month> months_far_back(const Meeting& meeting);

/// Whether it is of one of the months, which nearly always are none.
bool is_of(const Reading& reading, const std::set<Month>& months);

/// Calls `see(reading, meeting)` for every reading of a period at a held
/// meeting, also those whose level could not be read, in the order of the
/// meetings.
template <class See>
void each_reading(const Book& book, See see) {
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held()) continue;
    for (const Reading& reading : meeting.readings) {
      if (reading.area && reading.period) see(reading, meeting);
    }
  }
}

}  // namespace bra::check
