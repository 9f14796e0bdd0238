#include "check/pictures.h"

namespace bra::check {

const Reading& held(const Picture& picture, const Book& book) {
  return book.reading_of(picture.revisions.back());
}

std::set<Month> months_told(const Book& book) {
  std::set<Month> months;
  std::optional<Month> before;
  each_reading(book, [&](const Reading& reading, const Meeting& /*meeting*/) {
    const auto month = reading.period->month();
    if (!month || month == before) return;
    months.insert(*month);
    before = month;
  });
  return months;
}

std::optional<Month> meant_month(const Reading& reading, const Meeting& meeting,
                                 const std::set<Month>& told) {
  constexpr int year = 12;
  const auto month = reading.period ? reading.period->month() : std::nullopt;
  if (!month || !meeting.date) return {};
  const Month held = Month::of(meeting.date->day);
  if (held < month->plus(year)) return {};
  Month meant = month->plus(year);
  while (meant.plus(year) <= held) meant = meant.plus(year);
  if (told.contains(meant)) return {};
  return meant;
}

}  // namespace bra::check
