#include "check/pictures.h"

#include <algorithm>
#include <string_view>

#include "text/ascii.h"

namespace bra::check {
namespace {

bool names_year(std::string_view text) {
  constexpr int digits = 4;
  return std::search_n(text.begin(), text.end(), digits, true,
                       [](char c, bool) { return is_digit(c); }) != text.end();
}

std::optional<Month> month_of(const Reading& reading) {
  return reading.period ? reading.period->month() : std::nullopt;
}

}  // namespace

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
  const auto month = month_of(reading);
  if (!month || !meeting.date) return {};
  const Month held = Month::of(meeting.date->day);
  if (held < month->plus(year)) return {};
  Month meant = month->plus(year);
  while (meant.plus(year) <= held) meant = meant.plus(year);
  if (told.contains(meant)) return {};
  return meant;
}

std::set<Month> months_far_back(const Meeting& meeting) {
  constexpr int far = 7;
  std::set<Month> far_back;
  for (const Reading& reading : meeting.readings) {
    const auto month = month_of(reading);
    if (month && meeting.date &&
        month->plus(far) <= Month::of(meeting.date->day) &&
        !names_year(reading.period_span.text())) {
      far_back.insert(*month);
    }
  }
  if (far_back.empty()) return far_back;
  std::set<Month> all;
  for (const Reading& reading : meeting.readings) {
    if (const auto month = month_of(reading)) all.insert(*month);
  }
  std::erase_if(far_back, [&](Month month) {
    return all.contains(month.plus(1)) || all.contains(month.plus(-1));
  });
  return far_back;
}

bool is_of(const Reading& reading, const std::set<Month>& months) {
  if (months.empty()) return false;
  const auto month = month_of(reading);
  return month && months.contains(*month);
}

}  // namespace bra::check
